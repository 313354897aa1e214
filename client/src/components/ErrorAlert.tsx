import { Alert, Button, Group } from "@mantine/core";
import { modals } from "@mantine/modals";
import { LogIn, TriangleAlert } from "lucide-react";
import { isSignInNeeded, messageOf } from "@/api/http";
import { useSession } from "./access/useCaller";

/** The name under which the app registers the dialog for signing in. */
export const SIGN_IN_MODAL = "signIn";

const signIn = () =>
  modals.openContextModal({ modal: SIGN_IN_MODAL, title: "Sign in", innerProps: {} });

/**
 * The error of a request. If it requires signing in, the user can do that here and try again.
 *
 * @param error what was thrown; null for no error.
 */
export function ErrorAlert({ error }: { error: unknown }) {
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
        "You are signed in now. Submit the form again."
      ) : (
        <Group justify="space-between" gap="xs">
          Sign in to submit this form. Your input is kept.
          <Button size="xs" variant="filled" onClick={signIn}>
            Sign in
          </Button>
        </Group>
      )}
    </Alert>
  );
}
