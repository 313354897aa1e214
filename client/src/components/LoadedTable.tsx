import type { ReactNode } from "react";
import type { Page } from "@/api/resources";
import { type Column, DataTable } from "./DataTable";
import { Loaded, Loading } from "./states";
import type { ListState } from "./useListState";

interface Props<Row> {
  /** The accessible name of the table. */
  label: string;
  /** Must be the same for each render. */
  columns: Column<Row>[];
  query: {
    data: Page<Row> | undefined;
    error: unknown;
    refetch: () => unknown;
    isPlaceholderData: boolean;
  };
  state: ListState;
  loading?: ReactNode;
  /** The empty state. */
  children: ReactNode;
}

/** A page of a collection as a table, or its loading, error or empty state. */
export function LoadedTable<Row extends { id: number }>(props: Props<Row>) {
  const { query, loading = <Loading rows={10} />, children, ...table } = props;
  return (
    <Loaded query={query} loading={loading}>
      {(page) =>
        page.total > 0 ? (
          <DataTable {...table} page={page} isStale={query.isPlaceholderData} />
        ) : (
          children
        )
      }
    </Loaded>
  );
}
