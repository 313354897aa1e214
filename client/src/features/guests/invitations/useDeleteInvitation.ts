import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { guests } from "@/api/guests";
import type { Guest } from "@/api/types";
import { fullName } from "@/components/access/useCaller";
import { deleteUnlessUndone } from "@/components/writes/useDelete";

/** Deletes an invitation unless undone, without notifying the guest. */
export function useDeleteInvitation() {
  const client = useQueryClient();
  return useCallback(
    ({ id, user }: Guest) => {
      const name = `The invitation of ${fullName(user)}`;
      const message = `${name} deleted`;
      deleteUnlessUndone({ client, collection: guests, id, tag: "*", name, message });
    },
    [client],
  );
}
