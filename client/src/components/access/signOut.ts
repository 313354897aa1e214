import { notifications } from "@mantine/notifications";
import { session } from "@/api/session";
import { removals } from "../writes/removals";

/** Signs out of this browser: all of its tabs. */
export function signOut(message = "You are signed out.") {
  // What is still to be removed takes the token.
  removals.flush();
  session.end();
  notifications.show({ message });
}
