import { ApiError } from "@/api/http";

const TAKEN = 409;

/** An error that says that the username or the email is taken, as one that says so at its field. */
export function atField(error: unknown): unknown {
  if (!(error instanceof ApiError && error.status === TAKEN)) return error;
  const field = /username/i.test(error.message) ? "username" : "email";
  const message = field === "username" ? "is taken" : "is the email of an account already";
  return new ApiError(error.status, error.message, [{ field, message }]);
}
