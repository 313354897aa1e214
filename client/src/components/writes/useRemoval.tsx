import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { ApiError, isGone, messageOf } from "@/api/http";
import type { CollectionPath, Item, Resource } from "@/api/resources";
import { removals } from "./removals";

const CHANGED_SINCE = 412;

/**
 * Removes an item, unless the user undoes it within a few seconds.
 *
 * The item is read first: for the tag by which the server will tell whether it is still the one that
 * the user wants to be rid of, and to tell what goes with it.
 *
 * @param describe what is said to be removed: the item's name and what goes with it.
 * @param done what is said to have happened to it.
 */
export function useRemoval<P extends CollectionPath>(
  collection: Resource<P>,
  describe: (item: Item<P>) => string,
  done = "deleted",
) {
  const client = useQueryClient();
  return useCallback(
    (id: number) => remove({ client, collection, describe, done }, id),
    [client, collection, describe, done],
  );
}

interface Removal<P extends CollectionPath> {
  client: QueryClient;
  collection: Resource<P>;
  describe: (item: Item<P>) => string;
  done: string;
}

/** Begins to remove an item; false where it can't even be read. */
async function remove<P extends CollectionPath>(
  { client, collection, describe, done }: Removal<P>,
  id: number,
): Promise<boolean> {
  let read;
  try {
    read = await collection.read(id);
  } catch (error) {
    notifications.show({ color: "red", title: `Not ${done}`, message: messageOf(error) });
    return false;
  }
  const { body, tag } = read;
  const [name, message] = [collection.nameOf(body), `${describe(body)} ${done}.`];
  removeUnlessUndone({ client, collection, id, tag, name, message });
  return true;
}

interface Known<P extends CollectionPath> {
  client: QueryClient;
  collection: Resource<P>;
  id: number;
  /** Of the item as the user knows it; `*` where it is all the same how it is by now. */
  tag: string;
  name: string;
  /** What is said to have happened. */
  message: string;
}

/** Removes an item that is known, unless the user undoes it within a few seconds. */
export function removeUnlessUndone<P extends CollectionPath>(known: Known<P>) {
  const { client, collection, id, tag, name, message } = known;
  const { path } = collection;
  const toast = `${path}/${id}`;
  const send = async () => {
    notifications.hide(toast);
    try {
      await collection.remove(id, tag);
    } catch (error) {
      tell(name, error);
    }
    client.removeQueries({ queryKey: collection.item(id).queryKey });
    await client.invalidateQueries();
  };
  removals.start(path, id, send);
  notifications.show({
    id: toast,
    autoClose: false,
    withCloseButton: false,
    onMouseEnter: () => removals.hold(path, id),
    onMouseLeave: () => removals.resume(path, id),
    onFocus: () => removals.hold(path, id),
    onBlur: () => removals.resume(path, id),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            removals.undo(path, id);
            notifications.hide(toast);
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}

function tell(name: string, error: unknown) {
  if (isGone(error)) return;
  const reason =
    error instanceof ApiError && error.status === CHANGED_SINCE
      ? "Somebody has changed it meanwhile. Look at it again before you try once more."
      : messageOf(error);
  notifications.show({ color: "red", title: `${name} is still there`, message: reason });
}
