import { Anchor, PasswordInput, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { confirmReset, signIn } from "@/api/accounts";
import { session } from "@/api/session";
import { FormFrame } from "@/components/FormFrame";
import { Narrow } from "@/components/Narrow";
import { useFields } from "@/components/writes/useFields";

/** Chooses a new password, by the code that was mailed. */
export function Component() {
  const email = emailIn(useLocation().state);
  const navigate = useNavigate();
  const { form, problem, showError, clear } = useFields({ code: "", password: "" });
  const choosing = useMutation({
    mutationFn: confirmReset,
    onSuccess: async (_data, { password }) => {
      // All tokens have ended, and whoever has chosen the password need not type it again.
      session.end();
      notifications.show({ message: "The new password is yours from now on." });
      if (email) await signIn({ email, password }).catch(() => undefined);
      void navigate(session.state().caller ? "/account" : "/sign-in", { replace: true });
    },
    onError: showError,
    // A code works once: after a try without an answer the next would find it used.
    retry: false,
  });
  return (
    <Narrow title="Choose a new password">
      <Text c="dimmed" mb="md">
        {email ? (
          <>
            If <strong>{email}</strong> has an account, a code is on its way there. It works once,
            within an hour.
          </>
        ) : (
          "By the code that was mailed to you. It works once, within an hour."
        )}
      </Text>
      <FormFrame
        problem={problem}
        isBusy={choosing.isPending}
        submit="Use this password"
        onSubmit={() => {
          clear();
          const { code, password } = form.getValues();
          choosing.mutate({ code: code.trim(), password });
        }}
      >
        <TextInput
          label="Code"
          autoComplete="one-time-code"
          spellCheck={false}
          {...form.getInputProps("code")}
        />
        <PasswordInput
          label="New password"
          description="Six characters or more"
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
          {...form.getInputProps("password")}
        />
      </FormFrame>
      <Text fz="sm" mt="lg">
        <Anchor component={Link} to="/forgotten-password">
          No code has come?
        </Anchor>
      </Text>
    </Narrow>
  );
}

function emailIn(state: unknown): string | null {
  const { email } = Object(state) as { email?: unknown };
  return typeof email === "string" ? email : null;
}
