import { ApiError } from "@/api/http";

const CONFLICT = 409;

/**
 * Attaches a conflict (409) to a field of the form; returns any other error unchanged.
 *
 * A request that is still in flight is a 409 too, but not a conflict.
 */
export function conflictAtField(error: unknown, field: string, message: string): unknown {
  const isConflict = error instanceof ApiError && error.status === CONFLICT && !error.isInFlight;
  return isConflict ? error.withDetails([{ field, message }]) : error;
}

/** The conflict of an email that an account already has. */
export const emailTaken = (error: unknown): unknown =>
  conflictAtField(error, "email", "An account with this email already exists");
