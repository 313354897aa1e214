import { QueryClient } from "@tanstack/react-query";
import { connection } from "./connection";
import { Unreachable } from "./http";

const RETRIES = 2;

/**
 * What the pages know of the server's data.
 *
 * Only requests without an answer are sent again: an answer that says no would say it again. Writes
 * may be repeated as well, for each says by a key or a tag what it must not happen twice to.
 */
export function makeQueryClient(): QueryClient {
  const retry = (count: number, error: Error) => error instanceof Unreachable && count < RETRIES;
  const retryDelay = (attempt: number) => 300 * 2 ** attempt;
  const client = new QueryClient({
    defaultOptions: {
      // The server may well be this very machine, which is there without any network.
      queries: { retry, retryDelay, staleTime: 10_000, networkMode: "always" },
      mutations: { retry, retryDelay, networkMode: "always" },
    },
  });
  connection.subscribe(() => {
    if (!connection.isLost()) void client.invalidateQueries();
  });
  return client;
}
