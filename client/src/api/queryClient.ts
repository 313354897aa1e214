import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { account } from "./accounts";
import { isOffline } from "./connection";
import { ApiError, Unreachable } from "./http";
import { session } from "./session";

const RETRIES = 2;
const FORBIDDEN = 403;

/**
 * Creates the cache of the server's data.
 *
 * Only requests without a response are retried; an error would come again. Writes are safe to retry,
 * because a key or a tag keeps each from being applied twice.
 */
export function makeQueryClient(): QueryClient {
  const retry = (count: number, error: Error) => error instanceof Unreachable && count < RETRIES;
  const retryDelay = (attempt: number) => 300 * 2 ** attempt;
  // A user who may not do what the page offered must have lost a role.
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === FORBIDDEN)
      void client.invalidateQueries({ queryKey: account.queryKey });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // The server may be this machine, which needs no network.
      queries: { retry, retryDelay, staleTime: 10_000, networkMode: "always" },
      mutations: { retry, retryDelay, networkMode: "always" },
    },
  });
  isOffline.subscribe(() => {
    if (!isOffline.get()) void client.invalidateQueries();
  });
  followCaller(client);
  return client;
}

/** Clears the cache before another user sees it. */
function followCaller(client: QueryClient) {
  let shownTo = session.get().caller?.id ?? null;
  let wasRefused = false;
  session.subscribe(() => {
    const { caller, refused } = session.get();
    if (refused !== null) {
      // The user is asked to sign in again, and then continues where they were.
      wasRefused = true;
      return;
    }
    const before = shownTo;
    shownTo = caller?.id ?? null;
    // What was shown without signing in is public.
    if (before !== shownTo && before !== null) void client.resetQueries();
    else if (before !== shownTo || wasRefused) void client.invalidateQueries();
    wasRefused = false;
  });
}
