import { Anchor, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { confirmReset, signIn } from "@/api/accounts";
import { session } from "@/api/session";
import { NewPasswordField } from "@/components/access/AccountFields";
import { FormFrame } from "@/components/FormFrame";
import { FormPage } from "@/components/FormPage";
import { useFields } from "@/components/writes/useFields";

/** Sets a new password with the code from the email. */
export function Component() {
  const email = emailIn(useLocation().state);
  const navigate = useNavigate();
  const { form, problem, showError, clear } = useFields({ code: "", password: "" });
  const resetting = useMutation({
    mutationFn: confirmReset,
    onSuccess: async (_data, { password }) => {
      // All tokens are revoked; signs in again without asking for the password that was just typed.
      session.end();
      notifications.show({ message: "Password changed" });
      if (email) await signIn({ email, password }).catch(() => undefined);
    },
    onError: showError,
    // A code works once: if only the response got lost, a retry would find it used.
    retry: false,
  });
  return (
    <FormPage title="Set a new password">
      <Text c="dimmed" mb="md">
        {email ? (
          <>
            If <strong>{email}</strong> has an account, we have emailed a code to it. The code works
            once and expires after an hour.
          </>
        ) : (
          "Enter the code from the email. It works once and expires after an hour."
        )}
      </Text>
      <FormFrame
        problem={problem}
        isBusy={resetting.isPending}
        submit="Set password"
        onSubmit={() => {
          clear();
          const { code, password } = form.getValues();
          // Not called if the user has left the page in the meantime.
          const onSuccess = () =>
            void navigate(session.get().caller ? "/account" : "/sign-in", { replace: true });
          resetting.mutate({ code: code.trim(), password }, { onSuccess });
        }}
      >
        <TextInput
          label="Code"
          autoComplete="one-time-code"
          spellCheck={false}
          {...form.getInputProps("code")}
        />
        <NewPasswordField label="New password" {...form.getInputProps("password")} />
      </FormFrame>
      <Text fz="sm" mt="lg">
        <Anchor component={Link} to="/forgotten-password">
          Didn&apos;t get the code?
        </Anchor>
      </Text>
    </FormPage>
  );
}

function emailIn(state: unknown): string | null {
  const { email } = Object(state) as { email?: unknown };
  return typeof email === "string" ? email : null;
}
