import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { ApiError, isGone, messageOf } from "@/api/http";
import type { CollectionPath, Item, Resource } from "@/api/resources";
import { deletions } from "./deletions";

const CHANGED_SINCE = 412;

/**
 * Deletes an item, unless the user undoes it within a few seconds.
 *
 * The item is read first: its tag lets the server detect changes by others, and its content tells what
 * else will be deleted.
 *
 * @param describe names the item and what is deleted with it.
 * @param done the verb for the notification.
 */
export function useDelete<P extends CollectionPath>(
  collection: Resource<P>,
  describe: (item: Item<P>) => string,
  done = "deleted",
) {
  const client = useQueryClient();
  return useCallback(
    (id: number) => deleteById({ client, collection, describe, done }, id),
    [client, collection, describe, done],
  );
}

interface Deletion<P extends CollectionPath> {
  client: QueryClient;
  collection: Resource<P>;
  describe: (item: Item<P>) => string;
  done: string;
}

/** Starts to delete an item; returns false if it can't be read. */
async function deleteById<P extends CollectionPath>(
  { client, collection, describe, done }: Deletion<P>,
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
  const [name, message] = [collection.nameOf(body), `${describe(body)} ${done}`];
  deleteUnlessUndone({ client, collection, id, tag, name, message });
  return true;
}

interface Known<P extends CollectionPath> {
  client: QueryClient;
  collection: Resource<P>;
  id: number;
  /** The tag of the version that the user saw; `*` for any version. */
  tag: string;
  name: string;
  /** The notification. */
  message: string;
}

/** Deletes an item that is already loaded, unless the user undoes it within a few seconds. */
export function deleteUnlessUndone<P extends CollectionPath>(known: Known<P>) {
  const { client, collection, id, tag, name, message } = known;
  const { path } = collection;
  const toast = `${path}/${id}`;
  const send = async () => {
    notifications.hide(toast);
    try {
      await collection.delete(id, tag);
    } catch (error) {
      showError(name, error);
    }
    client.removeQueries({ queryKey: collection.item(id).queryKey });
    await client.invalidateQueries();
  };
  deletions.start(path, id, send);
  notifications.show({
    id: toast,
    autoClose: false,
    withCloseButton: false,
    onMouseEnter: () => deletions.hold(path, id),
    onMouseLeave: () => deletions.resume(path, id),
    onFocus: () => deletions.hold(path, id),
    onBlur: () => deletions.resume(path, id),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            deletions.undo(path, id);
            notifications.hide(toast);
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}

function showError(name: string, error: unknown) {
  if (isGone(error)) return;
  const reason =
    error instanceof ApiError && error.status === CHANGED_SINCE
      ? "Someone edited it in the meantime. Check it and try again."
      : messageOf(error);
  notifications.show({ color: "red", title: `${name} was not deleted`, message: reason });
}
