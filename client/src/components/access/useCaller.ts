import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { account, type Account } from "@/api/accounts";
import { session } from "@/api/session";
import { useStore } from "@/api/store";

/** The session of this browser. */
export function useSession() {
  return useStore(session);
}

/** The signed-in user, null for none. Until the account is loaded, the claims of the token. */
export function useCaller():
  (Pick<Account, "id" | "email" | "permissions"> & Partial<Account>) | null {
  const { caller } = useSession();
  const { data } = useQuery({ ...account, enabled: caller !== null });
  if (!caller) return null;
  return data?.id === caller.id ? data : caller;
}

/** Requires signing in, but no permission. */
export const SIGNED_IN = "signed in";
/** Requires not being signed in. */
export const NOBODY = "nobody";

/**
 * Returns a function that checks a requirement: a permission, SIGNED_IN or NOBODY; undefined for none.
 *
 * The function stays the same until the permissions change.
 */
export function useMay(): (needs: string | undefined) => boolean {
  const caller = useCaller();
  const held = caller?.permissions.join(" ");
  const permissions = useMemo(() => (held === undefined ? null : new Set(held.split(" "))), [held]);
  return useCallback(
    (needs) => {
      if (needs === undefined) return true;
      if (needs === NOBODY) return permissions === null;
      if (needs === SIGNED_IN) return permissions !== null;
      return permissions?.has(needs) ?? false;
    },
    [permissions],
  );
}

/** The full name of a user, or their email if they have not given a name. */
export function fullName(of: {
  email: string;
  firstname?: string | null;
  lastname?: string | null;
}) {
  const name = [of.firstname, of.lastname].filter((part) => part?.trim()).join(" ");
  return name || of.email;
}
