import { useCallback } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { withParameters } from "./withParameters";

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
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const set = useCallback(
    (changes: Record<string, string | number | null>) => {
      const all: typeof changes = { page: null, ...changes };
      const given = Object.entries(all).map(([name, value]) => [name, value === "" ? null : value]);
      const to = withParameters(Object.fromEntries(given) as typeof changes);
      void navigate(to, { replace: true, preventScrollReset: true });
    },
    [navigate],
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
