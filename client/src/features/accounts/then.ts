/** Somewhere that is certainly of this desk, to tell what of a URL leads there. */
const HERE = "https://desk.invalid";

/**
 * The page of the desk that a URL says to go on to; the first page where it says none.
 *
 * A link to the desk must not lead on to somebody else's pages.
 */
export function pathIn(then: string | null): string {
  if (!then?.startsWith("/")) return "/";
  try {
    const url = new URL(then, HERE);
    return url.origin === HERE ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}
