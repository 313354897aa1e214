import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError, Unreachable } from "@/api/http";

const SENT_BEFORE = 422;
const RETRIES = 3;

/** What items can be added to: as a rule a collection of the API. */
export interface Adding<Input, Item> {
  add: (input: Input, key: string) => Promise<Item>;
}

/**
 * Adds an item to a collection, once for each form however often it is sent.
 *
 * The key under which the API knows a repeated request stays the same until there is an answer: after
 * none at all nobody can tell whether the item was added.
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
          "An earlier try to send this form has arrived after all. Look whether that is what you want before you send it again.";
        return client.invalidateQueries();
      }
    },
  });
}

/** A text that nobody else comes upon; `crypto.randomUUID` is there on secure origins only. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
