import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { account } from "./accounts";
import { connection } from "./connection";
import { ApiError, Unreachable } from "./http";
import { session } from "./session";

const RETRIES = 2;
const FORBIDDEN = 403;

/**
 * What the pages know of the server's data.
 *
 * Only requests without an answer are sent again: an answer that says no would say it again. Writes
 * may be repeated as well, for each says by a key or a tag what it must not happen twice to.
 */
export function makeQueryClient(): QueryClient {
  const retry = (count: number, error: Error) => error instanceof Unreachable && count < RETRIES;
  const retryDelay = (attempt: number) => 300 * 2 ** attempt;
  // Who may not do what was offered to them has fewer roles than they had.
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === FORBIDDEN)
      void client.invalidateQueries({ queryKey: account.queryKey });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // The server may well be this very machine, which is there without any network.
      queries: { retry, retryDelay, staleTime: 10_000, networkMode: "always" },
      mutations: { retry, retryDelay, networkMode: "always" },
    },
  });
  connection.subscribe(() => {
    if (!connection.isLost()) void client.invalidateQueries();
  });
  followCaller(client);
  return client;
}

/** Forgets what one caller was shown before there is another. */
function followCaller(client: QueryClient) {
  let shownTo = session.state().caller?.id ?? null;
  let wasRefused = false;
  session.subscribe(() => {
    const { caller, refused } = session.state();
    if (refused !== null) {
      // Whose token was refused is asked to sign in again, and then goes on where they were.
      wasRefused = true;
      return;
    }
    const before = shownTo;
    shownTo = caller?.id ?? null;
    // What nobody in particular was shown, anybody may see.
    if (before !== shownTo && before !== null) void client.resetQueries();
    else if (before !== shownTo || wasRefused) void client.invalidateQueries();
    wasRefused = false;
  });
}
