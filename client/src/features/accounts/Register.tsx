import { Anchor, Group, PasswordInput, SimpleGrid, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { Link, Navigate, useSearchParams } from "react-router";
import { register } from "@/api/accounts";
import { useSession } from "@/components/access/useCaller";
import { FormFrame } from "@/components/FormFrame";
import { Narrow } from "@/components/Narrow";
import { useFields } from "@/components/writes/useFields";
import { atEmail, given } from "./faults";
import { pathIn } from "./then";

const NOTHING = { email: "", password: "", user_title: "", firstname: "", lastname: "" };

/** Makes an account, and goes on to where the URL says. */
export function Component() {
  const { caller } = useSession();
  const [params] = useSearchParams();
  const { form, problem, showError, clear } = useFields(NOTHING);
  const making = useMutation({
    mutationFn: register,
    onSuccess: () => notifications.show({ message: "Welcome on board. You are signed in." }),
    onError: (error) => showError(atEmail(error)),
    // The second try would find that the email is in use, by the first.
    retry: false,
  });
  if (caller) return <Navigate to={pathIn(params.get("then"))} replace />;

  return (
    <Narrow title="Make an account">
      <FormFrame
        problem={problem}
        isBusy={making.isPending}
        submit="Make the account"
        onSubmit={() => {
          clear();
          const { email, password, ...profile } = form.getValues();
          making.mutate({ email: email.trim(), password, ...given(profile) });
        }}
      >
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label="Password"
          description="Six characters or more"
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
          {...form.getInputProps("password")}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label="First name"
            autoComplete="given-name"
            {...form.getInputProps("firstname")}
          />
          <TextInput
            label="Last name"
            autoComplete="family-name"
            {...form.getInputProps("lastname")}
          />
        </SimpleGrid>
        <TextInput
          label="Title"
          description="How to address you, if that matters"
          autoComplete="honorific-prefix"
          {...form.getInputProps("user_title")}
        />
      </FormFrame>
      <Group justify="space-between" gap="xs" fz="sm" mt="lg">
        <Anchor component={Link} to={`/sign-in?${params.toString()}`}>
          Sign in to an account that you have
        </Anchor>
        <Anchor component={Link} to="/join">
          Join as a coder or a mentor
        </Anchor>
      </Group>
    </Narrow>
  );
}
