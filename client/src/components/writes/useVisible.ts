import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import type { CollectionPath, Query, Resource } from "@/api/resources";
import { isHidden, removals } from "./removals";

/** The rows without those that are being removed. */
export function useVisible<Row extends { id: number }>(path: CollectionPath, rows: Row[]): Row[] {
  const hidden = useSyncExternalStore(removals.subscribe, removals.hidden);
  return useMemo(() => rows.filter((row) => !isHidden(hidden, path, row)), [hidden, path, rows]);
}

const NO_ROWS: never[] = [];

/** A page of a collection as the server has it, without the rows that are being removed. */
export function usePage<P extends CollectionPath>(
  collection: Resource<P>,
  query: Query<P> & { page: number; per_page: number },
) {
  const result = useQuery(collection.page(query));
  const all = result.data?.rows ?? NO_ROWS;
  const rows = useVisible(collection.path, all);
  const data = result.data && { rows, total: result.data.total - (all.length - rows.length) };
  return { ...result, data };
}
