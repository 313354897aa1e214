import { Anchor, Group, Text } from "@mantine/core";
import { Link, useLocation } from "react-router";
import { FormPage } from "../FormPage";
import SignInForm from "./SignInForm";
import { useSession } from "./useCaller";

/** Signs in, in place of a page that requires it. */
export default function SignInPage() {
  const { refused } = useSession();
  const { pathname, search } = useLocation();
  // A new account continues to the same page.
  const then = pathname === "/sign-in" ? search : `?then=${encodeURIComponent(pathname + search)}`;
  return (
    <FormPage title="Sign in">
      <Text c="dimmed" mb="md" role={refused === null ? undefined : "status"}>
        {refused === null
          ? "Sign in to Cosmic Travel."
          : "Your session has ended. Sign in again to continue where you were."}
      </Text>
      <SignInForm />
      <Group justify="space-between" gap="xs" fz="sm" mt="lg">
        <Anchor component={Link} to={`/register${then}`}>
          Create account
        </Anchor>
        <Anchor component={Link} to="/forgotten-password">
          Forgot password?
        </Anchor>
      </Group>
    </FormPage>
  );
}
