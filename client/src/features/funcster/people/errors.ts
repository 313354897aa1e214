import { messageOf } from "@/api/http";
import { conflictAtField, emailTaken } from "@/components/writes/conflictAtField";

/** Attaches the conflict of a taken username or email to its field. */
export function signUpError(error: unknown): unknown {
  return /username/i.test(messageOf(error))
    ? conflictAtField(error, "username", "This username is taken")
    : emailTaken(error);
}
