import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { account, type Account } from "@/api/accounts";
import { session } from "@/api/session";

/** Who is signed in on this browser, null for nobody; and whose token was refused, if it was. */
export function useSession() {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** Who is signed in, null for nobody. Until their account is loaded, what their token says of them. */
export function useCaller():
  (Pick<Account, "id" | "email" | "permissions"> & Partial<Account>) | null {
  const { caller } = useSession();
  const { data } = useQuery({ ...account, enabled: caller !== null });
  if (!caller) return null;
  return data?.id === caller.id ? data : caller;
}

/** Signed in, whatever the permissions. */
export const SIGNED_IN = "signed in";
/** Not signed in. */
export const NOBODY = "nobody";

/**
 * Whether the caller has what something needs: a permission, SIGNED_IN or NOBODY; undefined is nothing.
 *
 * The function stays the same for as long as its answers do.
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

/** How to address someone: by their name, or where they gave none by their email. */
export function fullName(of: {
  email: string;
  firstname?: string | null;
  lastname?: string | null;
}) {
  const name = [of.firstname, of.lastname].filter((part) => part?.trim()).join(" ");
  return name || of.email;
}
