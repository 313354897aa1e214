import { Anchor, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { Link, Navigate, useSearchParams } from "react-router";
import { register } from "@/api/accounts";
import { EmailField, NameFields, NewPasswordField } from "@/components/access/AccountFields";
import { useSession } from "@/components/access/useCaller";
import { FormFrame } from "@/components/FormFrame";
import { FormPage } from "@/components/FormPage";
import { emailTaken } from "@/components/writes/conflictAtField";
import { nonEmpty } from "@/components/writes/nonEmpty";
import { useFields } from "@/components/writes/useFields";
import { redirectPath } from "./redirect";

const EMPTY = { email: "", password: "", user_title: "", firstname: "", lastname: "" };

/** Creates an account, and continues to the page in the URL. */
export function Component() {
  const { caller } = useSession();
  const [params] = useSearchParams();
  const { form, problem, showError, clear } = useFields(EMPTY);
  const registering = useMutation({
    mutationFn: register,
    onSuccess: () => notifications.show({ message: "Welcome aboard! You are signed in." }),
    onError: (error) => showError(emailTaken(error)),
    // If only the response got lost, a retry would find the email taken.
    retry: false,
  });
  if (caller) return <Navigate to={redirectPath(params.get("then"))} replace />;

  return (
    <FormPage title="Create account">
      <FormFrame
        problem={problem}
        isBusy={registering.isPending}
        submit="Create account"
        onSubmit={() => {
          clear();
          const { email, password, ...profile } = form.getValues();
          registering.mutate({ email: email.trim(), password, ...nonEmpty(profile) });
        }}
      >
        <EmailField {...form.getInputProps("email")} />
        <NewPasswordField {...form.getInputProps("password")} />
        <NameFields inputProps={form.getInputProps} />
      </FormFrame>
      <Group justify="space-between" gap="xs" fz="sm" mt="lg">
        <Anchor component={Link} to={`/sign-in?${params.toString()}`}>
          Already have an account? Sign in
        </Anchor>
        <Anchor component={Link} to="/join">
          Join as a coder or mentor
        </Anchor>
      </Group>
    </FormPage>
  );
}
