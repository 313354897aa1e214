import type { ReactNode } from "react";
import type { Page } from "@/api/resources";
import { type Column, DataTable } from "./DataTable";
import { Loaded, Loading } from "./states";
import type { ListState } from "./useListState";

interface Props<Row> {
  /** What the rows are, for who can't see the table. */
  label: string;
  /** Kept the same from one drawing to the next. */
  columns: Column<Row>[];
  query: {
    data: Page<Row> | undefined;
    error: unknown;
    refetch: () => unknown;
    isPlaceholderData: boolean;
  };
  state: ListState;
  loading?: ReactNode;
  /** What is shown where there are no rows on any page. */
  children: ReactNode;
}

/** A page of a collection as a table; until it is there that it is loading, or why it failed. */
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
