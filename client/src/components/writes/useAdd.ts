import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError, Unreachable } from "@/api/http";
import type { CollectionPath, Input, Resource } from "@/api/resources";

const IN_FLIGHT = 409;
const SENT_BEFORE = 422;
const RETRIES = 3;

/**
 * Adds an item to a collection, once for each form however often it is sent.
 *
 * The key under which the API knows a repeated request stays the same until there is an answer: after
 * none at all nobody can tell whether the item was added.
 */
export function useAdd<P extends CollectionPath>(collection: Resource<P>) {
  const key = useRef<string>(undefined);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<P>) => collection.add(input, (key.current ??= newKey())),
    retry: (count, error) =>
      count < RETRIES &&
      (error instanceof Unreachable || (error instanceof ApiError && error.status === IN_FLIGHT)),
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
