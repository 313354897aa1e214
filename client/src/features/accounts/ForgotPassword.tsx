import { Anchor, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { requestReset } from "@/api/accounts";
import { EmailField } from "@/components/access/AccountFields";
import { useCaller } from "@/components/access/useCaller";
import { FormFrame } from "@/components/FormFrame";
import { FormPage } from "@/components/FormPage";
import { useFields } from "@/components/writes/useFields";

/** Emails a code for resetting the password. */
export function Component() {
  const caller = useCaller();
  const navigate = useNavigate();
  const { form, problem, showError, clear } = useFields({ email: caller?.email ?? "" });
  const requesting = useMutation({ mutationFn: requestReset, onError: showError });
  return (
    <FormPage title="Reset password">
      <Text c="dimmed" mb="md">
        Enter the email of your account. We&apos;ll email you a code to set a new password.
      </Text>
      <FormFrame
        problem={problem}
        isBusy={requesting.isPending}
        submit="Send code"
        onSubmit={() => {
          clear();
          const email = form.getValues().email.trim();
          // Not called if the user has left the page in the meantime.
          const onSuccess = () => void navigate("/new-password", { state: { email } });
          requesting.mutate(email, { onSuccess });
        }}
      >
        <EmailField {...form.getInputProps("email")} />
      </FormFrame>
      <Text fz="sm" mt="lg">
        <Anchor component={Link} to="/new-password">
          Already have a code?
        </Anchor>
      </Text>
    </FormPage>
  );
}
