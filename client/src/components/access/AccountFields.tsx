import {
  PasswordInput,
  type PasswordInputProps,
  SimpleGrid,
  TextInput,
  type TextInputProps,
} from "@mantine/core";

/** The email that a user signs in with. */
export function EmailField(props: TextInputProps) {
  return <TextInput label="Email" type="email" autoComplete="username" {...props} />;
}

/** The current password, which can be made visible. */
export function PasswordField(props: PasswordInputProps) {
  return (
    <PasswordInput
      label="Password"
      autoComplete="current-password"
      visibilityToggleButtonProps={{ "aria-label": "Show password" }}
      {...props}
    />
  );
}

/** A password to set. */
export function NewPasswordField(props: PasswordInputProps) {
  return (
    <PasswordField description="At least 6 characters" autoComplete="new-password" {...props} />
  );
}

interface NameProps {
  inputProps: (name: "firstname" | "lastname" | "user_title") => TextInputProps;
}

/** What to call the owner of an account: all of it optional. */
export function NameFields({ inputProps }: NameProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label="First name" autoComplete="given-name" {...inputProps("firstname")} />
        <TextInput label="Last name" autoComplete="family-name" {...inputProps("lastname")} />
      </SimpleGrid>
      <TextInput
        label="Title"
        description="Optional, e.g. Dr."
        autoComplete="honorific-prefix"
        {...inputProps("user_title")}
      />
    </>
  );
}
