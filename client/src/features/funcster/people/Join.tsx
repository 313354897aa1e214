import { Anchor, PasswordInput, Radio, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { type SignUp, signUp } from "@/api/funcster";
import { FormFrame } from "@/components/FormFrame";
import { Narrow } from "@/components/Narrow";
import { useFields } from "@/components/writes/useFields";
import { atField } from "./faults";

const NOTHING: SignUp = { username: "", usertype: "coder", email: "", password: "" };
const SIGN_IN = "/sign-in?then=%2Fsnippets";

/** Makes a coder or a mentor with an account, to sign in to. */
export function Component() {
  const navigate = useNavigate();
  const { form, problem, showError, clear } = useFields(NOTHING);
  const joining = useMutation({
    mutationFn: signUp,
    onSuccess: (_, { username }) => {
      notifications.show({ message: `Welcome, ${username}. You can sign in now.` });
      void navigate(SIGN_IN);
    },
    onError: (error) => showError(atField(error)),
    // The second try would find that the username is taken, by the first.
    retry: false,
  });
  return (
    <Narrow title="Join Funcster">
      <FormFrame
        problem={problem}
        isBusy={joining.isPending}
        submit="Join"
        onSubmit={() => {
          clear();
          const { email, ...others } = form.getValues();
          joining.mutate({ ...others, email: email.trim() });
        }}
      >
        <TextInput
          label="Username"
          description="What others see of you"
          autoComplete="nickname"
          {...form.getInputProps("username")}
        />
        <Radio.Group label="I am" {...form.getInputProps("usertype")}>
          <Stack gap="xs" mt="xs">
            <Radio value="coder" label="a coder, who keeps snippets and asks for review" />
            <Radio value="mentor" label="a mentor, who reviews what coders have written" />
          </Stack>
        </Radio.Group>
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
      </FormFrame>
      <Text fz="sm" mt="lg">
        <Anchor component={Link} to={SIGN_IN}>
          Sign in to an account that you have
        </Anchor>
      </Text>
    </Narrow>
  );
}
