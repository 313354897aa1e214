import { Alert, Button, Group } from "@mantine/core";
import { LogIn, TriangleAlert } from "lucide-react";
import { isSignInNeeded, messageOf } from "@/api/http";
import { askToSignIn } from "./access/askToSignIn";
import { useSession } from "./access/useCaller";

/**
 * What is wrong with something that was sent, as a whole. Where it takes signing in, one can do so here,
 * and send it again.
 *
 * @param error what was thrown; null for nothing.
 */
export function Problem({ error }: { error: unknown }) {
  const { caller } = useSession();
  if (error === null) return null;
  if (!isSignInNeeded(error))
    return (
      <Alert color="red" icon={<TriangleAlert size={18} aria-hidden />} role="alert">
        {messageOf(error)}
      </Alert>
    );
  return (
    <Alert color="nebula" icon={<LogIn size={18} aria-hidden />} role="alert">
      {caller ? (
        "You are signed in. Nothing has been sent yet: send it again."
      ) : (
        <Group justify="space-between" gap="xs">
          This takes signing in. What you have typed stays here.
          <Button size="xs" variant="filled" onClick={askToSignIn}>
            Sign in
          </Button>
        </Group>
      )}
    </Alert>
  );
}
