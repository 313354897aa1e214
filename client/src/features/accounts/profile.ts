import type { AccountChanges } from "@/api/accounts";

interface Texts {
  email: string;
  password: string;
  firstname: string;
  lastname: string;
  user_title: string;
}

/** Converts changed fields to a request; an empty field clears the property. */
export function toChanges({ email, password, ...names }: Partial<Texts>): AccountChanges {
  const changes: AccountChanges = Object.fromEntries(
    Object.entries(names).map(([name, text]) => [name, text.trim() || null]),
  );
  if (email === undefined) return changes;
  return { ...changes, email: email.trim(), ...(password && { password }) };
}
