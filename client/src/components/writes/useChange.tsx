import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiError } from "@/api/http";
import type { CollectionPath, Input, Item, Page, Resource, Row, Tagged } from "@/api/resources";
import { resolveConflict, type Fields } from "./conflict";

const CHANGED_SINCE = 412;

interface Change<P extends CollectionPath> {
  /** The item when the user started to edit it. */
  base: Tagged<Item<P>>;
  changes: Partial<Input<P>>;
}

/** The user has cancelled a change when asked to resolve a conflict. */
export class Cancelled extends Error {
  override name = "GivenUp";
}

/**
 * Changes an item. Shows the change at once and reverts it if the server rejects it. If someone else has
 * changed the item in the meantime, asks the user whose values to keep.
 *
 * @param fields the labels of the properties, for that question.
 */
export function useChange<P extends CollectionPath>(collection: Resource<P>, fields: Fields) {
  const client = useQueryClient();
  const { path } = collection;

  async function send({ base, changes }: Change<P>): Promise<Tagged<Item<P>>> {
    try {
      return await collection.change(base, changes);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === CHANGED_SINCE)) throw error;
      const fresh = await collection.read(base.body.id);
      client.setQueryData(collection.item(base.body.id).queryKey, fresh);
      const kept = await resolveConflict({ base: base.body, theirs: fresh.body, changes, fields });
      if (!kept) throw new Cancelled("The user kept editing.");
      if (Object.keys(kept).length === 0) return fresh;
      return send({ base: fresh, changes: kept });
    }
  }

  return useMutation({
    mutationFn: send,
    // Without a response, the error is shown: a retry would conflict with the first attempt.
    retry: false,
    onMutate: async ({ base, changes }) => {
      await client.cancelQueries({ queryKey: [path] });
      const before = client.getQueriesData({ queryKey: [path] });
      const { id } = base.body;
      client.setQueryData(collection.item(id).queryKey, {
        ...base,
        body: { ...base.body, ...changes },
      });
      client.setQueriesData<Page<Row<P>>>(
        { queryKey: [path, "page"] },
        (page) =>
          page && {
            ...page,
            rows: page.rows.map((row) => (row.id === id ? { ...row, ...changes } : row)),
          },
      );
      return before;
    },
    onError: (_error, _change, before) => {
      for (const [key, data] of before ?? []) client.setQueryData(key, data);
    },
    onSettled: () => client.invalidateQueries(),
  });
}
