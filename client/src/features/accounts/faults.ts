import { ApiError } from "@/api/http";

const TAKEN = 409;

/** An error that says that the email is in use, as one that says so at its field. */
export function atEmail(error: unknown): unknown {
  if (!(error instanceof ApiError && error.status === TAKEN)) return error;
  const message = "is the email of an account already";
  return new ApiError(error.status, error.message, [{ field: "email", message }]);
}

/** The texts that something was typed for. */
export function given<Texts extends Record<string, string>>(texts: Texts): Partial<Texts> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text.trim() !== ""),
  ) as Partial<Texts>;
}
