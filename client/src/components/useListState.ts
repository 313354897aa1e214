import { useCallback } from "react";
import { useSearchParams } from "react-router";

export const PER_PAGE = 25;

/** What a list shows, as the URL says it: whoever opens the URL sees the same. */
export interface ListState {
  page: number;
  q: string;
  /** As the API takes it: a column, `-` before it for descending. */
  sort: string;
  /** Other members of the query, by their names. */
  get: (name: string) => string | null;
  /** Changes the members given; all but `page` lead back to the first page. */
  set: (changes: Record<string, string | number | null>) => void;
}

/** The state of the list that this page shows. */
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
