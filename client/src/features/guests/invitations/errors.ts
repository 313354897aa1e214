import { ApiError } from "@/api/http";

const NOT_FOUND = 404;

/** Whether the error means that no account has this email, and not that the event is missing. */
export function isUnknownEmail(error: unknown): boolean {
  return (
    error instanceof ApiError && error.status === NOT_FOUND && error.message === "User not found"
  );
}
