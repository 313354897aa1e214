/**
 * The URL of this page with other values for query parameters; null removes one.
 *
 * Starts from the URL of the browser. What a component last rendered may be older: navigation changes
 * the URL at once and renders later, so a second change would undo the first.
 */
export function withParameters(changes: Record<string, string | number | null>) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, String(value));
  }
  return { search: query.toString() };
}
