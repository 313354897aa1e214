import { useCallback } from "react";
import { useSearchParams } from "react-router";

export const PER_PAGE = 25;

/** The state of a list, kept in the URL so that it can be shared. */
export interface ListState {
  page: number;
  q: string;
  /** The API's sort parameter: a column, with `-` for descending. */
  sort: string;
  /** Reads another query parameter. */
  get: (name: string) => string | null;
  /** Sets query parameters; unless `page` is one of them, goes back to the first page. */
  set: (changes: Record<string, string | number | null>) => void;
}

/** The state of the list on this page. */
export function useListState(): ListState {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Record<string, string | number | null>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          const all: typeof changes = { page: null, ...changes };
          for (const [name, value] of Object.entries(all)) {
            if (value === null || value === "") after.delete(name);
            else after.set(name, String(value));
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const page = Number(params.get("page") ?? 1);
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    q: params.get("q") ?? "",
    sort: params.get("sort") ?? "",
    get: (name) => params.get(name),
    set,
  };
}
