import { notifications } from "@mantine/notifications";
import { session } from "@/api/session";
import { deletions } from "../writes/deletions";

/** Signs out of all tabs of this browser. */
export function signOut(message = "Signed out") {
  // Pending deletions need the token.
  deletions.flush();
  session.end();
  notifications.show({ message });
}
