import { PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { signIn } from "@/api/accounts";
import { FormFrame } from "../FormFrame";
import { useFields } from "../writes/useFields";

interface Props {
  /** The email to begin with. */
  email?: string;
  onDone?: () => void;
  onCancel?: () => void;
}

/** Signs in by email and password. */
export function SignInForm({ email = "", onDone, onCancel }: Props) {
  const { form, problem, showError, clear } = useFields({ email, password: "" });
  const signing = useMutation({
    mutationFn: signIn,
    onSuccess: () => onDone?.(),
    onError: showError,
  });
  return (
    <FormFrame
      problem={problem}
      isBusy={signing.isPending}
      submit="Sign in"
      onSubmit={() => {
        clear();
        signing.mutate(form.getValues());
      }}
      {...(onCancel && { onCancel })}
    >
      <TextInput
        label="Email"
        type="email"
        autoComplete="username"
        data-autofocus={email === "" || undefined}
        {...form.getInputProps("email")}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        data-autofocus={email !== "" || undefined}
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
        {...form.getInputProps("password")}
      />
    </FormFrame>
  );
}
