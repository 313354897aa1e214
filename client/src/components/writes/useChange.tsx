import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiError } from "@/api/http";
import type { CollectionPath, Input, Item, Page, Resource, Row, Tagged } from "@/api/resources";
import { askWhichToKeep, type Fields } from "./conflict";

const CHANGED_SINCE = 412;

interface Change<P extends CollectionPath> {
  /** The item as the user saw it when they began. */
  base: Tagged<Item<P>>;
  changes: Partial<Input<P>>;
}

/** The user has left a change alone when told that somebody else had made one. */
export class GivenUp extends Error {
  override name = "GivenUp";
}

/**
 * Changes an item. The change shows at once, and is taken back if the server does not accept it. If
 * somebody else has changed the same item since, the user is asked whose values to keep.
 *
 * @param fields what each property is called where the user is asked.
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
      const kept = await askWhichToKeep({ base: base.body, theirs: fresh.body, changes, fields });
      if (!kept) throw new GivenUp("Their changes were kept.");
      if (Object.keys(kept).length === 0) return fresh;
      return send({ base: fresh, changes: kept });
    }
  }

  return useMutation({
    mutationFn: send,
    // What has no answer is told, not repeated: the second try would find the first one's change.
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
