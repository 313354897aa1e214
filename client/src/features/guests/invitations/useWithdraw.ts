import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { guests } from "@/api/guests";
import type { Guest } from "@/api/types";
import { fullName } from "@/components/access/useCaller";
import { removeUnlessUndone } from "@/components/writes/useRemoval";

/** Withdraws an invitation, unless that is undone; nobody is mailed about it. */
export function useWithdraw() {
  const client = useQueryClient();
  return useCallback(
    ({ id, user }: Guest) => {
      const name = `The invitation of ${fullName(user)}`;
      const message = `${name} withdrawn.`;
      removeUnlessUndone({ client, collection: guests, id, tag: "*", name, message });
    },
    [client],
  );
}
