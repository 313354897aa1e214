import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError, Unreachable } from "@/api/http";

const SENT_BEFORE = 422;
const RETRIES = 3;

/** Adds items, as a collection of the API does. */
export interface Adding<Input, Item> {
  add: (input: Input, key: string) => Promise<Item>;
}

/**
 * Adds an item to a collection, once per form however often it is submitted.
 *
 * The idempotency key stays the same until there is a response, because without one the item may have
 * been added or not.
 */
export function useAdd<Input, Item>(collection: Adding<Input, Item>) {
  const key = useRef<string>(undefined);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => collection.add(input, (key.current ??= newKey())),
    retry: (count, error) =>
      count < RETRIES &&
      (error instanceof Unreachable || (error instanceof ApiError && error.isInFlight)),
    onSuccess: () => {
      key.current = undefined;
      return client.invalidateQueries();
    },
    onError: (error) => {
      if (!(error instanceof ApiError)) return;
      key.current = undefined;
      if (error.status === SENT_BEFORE) {
        error.message =
          "This form was already submitted with other values. Check the list before you submit it again.";
        return client.invalidateQueries();
      }
    },
  });
}

/** A unique key. (`crypto.randomUUID` is only available on secure origins.) */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
