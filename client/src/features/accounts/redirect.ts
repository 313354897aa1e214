/** A placeholder origin, to detect URLs that lead elsewhere. */
const HERE = "https://client.invalid";

/**
 * The path to continue to after signing in; "/" if there is none.
 *
 * Never leads to another origin: a link to us must not redirect to someone else's page.
 */
export function redirectPath(then: string | null): string {
  if (!then?.startsWith("/")) return "/";
  try {
    const url = new URL(then, HERE);
    return url.origin === HERE ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}
