import { Anchor, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { requestReset } from "@/api/accounts";
import { useCaller } from "@/components/access/useCaller";
import { FormFrame } from "@/components/FormFrame";
import { Narrow } from "@/components/Narrow";
import { useFields } from "@/components/writes/useFields";

/** Has a code mailed, to choose a new password with. */
export function Component() {
  const caller = useCaller();
  const navigate = useNavigate();
  const { form, problem, showError, clear } = useFields({ email: caller?.email ?? "" });
  const asking = useMutation({
    mutationFn: requestReset,
    onSuccess: (_data, email) => void navigate("/new-password", { state: { email } }),
    onError: showError,
  });
  return (
    <Narrow title="A new password">
      <Text c="dimmed" mb="md">
        Say which email your account has, and a code to choose a new password with is mailed there.
      </Text>
      <FormFrame
        problem={problem}
        isBusy={asking.isPending}
        submit="Mail me a code"
        onSubmit={() => {
          clear();
          asking.mutate(form.getValues().email.trim());
        }}
      >
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          {...form.getInputProps("email")}
        />
      </FormFrame>
      <Text fz="sm" mt="lg">
        <Anchor component={Link} to="/new-password">
          You have a code already?
        </Anchor>
      </Text>
    </Narrow>
  );
}
