import { Anchor, Radio, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { type SignUp, signUp } from "@/api/funcster";
import { EmailField, NewPasswordField } from "@/components/access/AccountFields";
import { FormFrame } from "@/components/FormFrame";
import { FormPage } from "@/components/FormPage";
import { useFields } from "@/components/writes/useFields";
import { signUpError } from "./errors";

const EMPTY: SignUp = { username: "", usertype: "coder", email: "", password: "" };
const SIGN_IN = "/sign-in?then=%2Fsnippets";

/** Signs up as a coder or mentor. */
export function Component() {
  const navigate = useNavigate();
  const { form, problem, showError, clear } = useFields(EMPTY);
  const joining = useMutation({
    mutationFn: signUp,
    onSuccess: (_, { username }) =>
      notifications.show({ message: `Welcome, ${username}! You can sign in now.` }),
    onError: (error) => showError(signUpError(error)),
    // If only the response got lost, a retry would find the username taken.
    retry: false,
  });
  return (
    <FormPage title="Join Funcster">
      <FormFrame
        problem={problem}
        isBusy={joining.isPending}
        submit="Join"
        onSubmit={() => {
          clear();
          const { email, ...others } = form.getValues();
          // Not called if the user has left the page in the meantime.
          const onSuccess = () => void navigate(SIGN_IN);
          joining.mutate({ ...others, email: email.trim() }, { onSuccess });
        }}
      >
        <TextInput
          label="Username"
          description="Visible to others"
          autoComplete="nickname"
          {...form.getInputProps("username")}
        />
        <Radio.Group label="Join as" {...form.getInputProps("usertype")}>
          <Stack gap="xs" mt="xs">
            <Radio value="coder" label="Coder: share snippets and request reviews" />
            <Radio value="mentor" label="Mentor: review snippets of coders" />
          </Stack>
        </Radio.Group>
        <EmailField {...form.getInputProps("email")} />
        <NewPasswordField {...form.getInputProps("password")} />
      </FormFrame>
      <Text fz="sm" mt="lg">
        <Anchor component={Link} to={SIGN_IN}>
          Already have an account? Sign in
        </Anchor>
      </Text>
    </FormPage>
  );
}
