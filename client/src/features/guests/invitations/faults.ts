import { ApiError } from "@/api/http";

const MISSING = 404;
const TAKEN = 409;

/** Whether an error says that nobody has an account by the email; the event may be missing, too. */
export function isUnknown(error: unknown): boolean {
  return (
    error instanceof ApiError && error.status === MISSING && error.message === "User not found"
  );
}

/** An error that says that somebody is invited, or has an account, as one that says so at the email. */
export function atEmail(error: unknown): unknown {
  if (!(error instanceof ApiError && error.status === TAKEN && !error.isInFlight)) return error;
  return new ApiError(error.status, error.message, [{ field: "email", message: error.message }]);
}
