import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CollectionPath, Query, Resource } from "@/api/resources";
import { useStore } from "@/api/store";
import { isHidden, deletions } from "./deletions";

/** The rows except those that are being deleted. */
export function useVisible<Row extends { id: number }>(path: CollectionPath, rows: Row[]): Row[] {
  const hidden = useStore(deletions.hidden);
  return useMemo(() => rows.filter((row) => !isHidden(hidden, path, row)), [hidden, path, rows]);
}

const NO_ROWS: never[] = [];

/** A page of a collection, without the rows that are being deleted. */
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
