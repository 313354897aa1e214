import { Anchor, Group, Text } from "@mantine/core";
import { Link, useLocation } from "react-router";
import { Narrow } from "../Narrow";
import { SignInForm } from "./SignInForm";
import { useSession } from "./useCaller";

/**
 * Signs in, in the place of a page that takes it.
 *
 * @param what what is to be seen there.
 */
export default function SignInPage({
  what = "and do what your account lets you",
}: {
  what?: string;
}) {
  const { refused } = useSession();
  const { pathname, search } = useLocation();
  // What takes signing in is gone on with by whoever makes an account now, too.
  const then = pathname === "/sign-in" ? search : `?then=${encodeURIComponent(pathname + search)}`;
  return (
    <Narrow title="Sign in">
      <Text c="dimmed" mb="md" role={refused === null ? undefined : "status"}>
        {refused === null
          ? `Sign in to see ${what}.`
          : "You are not signed in any more. Sign in again to go on where you were."}
      </Text>
      <SignInForm />
      <Group justify="space-between" gap="xs" fz="sm" mt="lg">
        <Anchor component={Link} to={`/register${then}`}>
          Make an account
        </Anchor>
        <Anchor component={Link} to="/forgotten-password">
          Forgotten your password?
        </Anchor>
      </Group>
    </Narrow>
  );
}
