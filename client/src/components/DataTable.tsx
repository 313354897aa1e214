import { Group, Pagination, Table, Text, UnstyledButton } from "@mantine/core";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import type { Page } from "@/api/resources";
import classes from "./DataTable.module.css";
import { type ListState, PER_PAGE } from "./useListState";

export interface Column<Row> {
  header: string;
  render: (row: Row) => ReactNode;
  /** What the API sorts by for this column, if it does. */
  sort?: string;
}

interface Props<Row> {
  /** What the rows are, for who can't see the table. */
  label: string;
  columns: Column<Row>[];
  page: Page<Row>;
  state: ListState;
  /** Whether these are the rows from before the latest change of the query. */
  isStale?: boolean;
}

/** A page of a collection. Sorting and paging is asked of the server by way of `state`. */
export function DataTable<Row extends { id: number }>(props: Props<Row>) {
  const { label, columns, page, state, isStale = false } = props;
  const pages = Math.max(1, Math.ceil(page.total / PER_PAGE));
  return (
    <>
      <Table
        aria-label={label}
        aria-busy={isStale}
        highlightOnHover
        verticalSpacing="sm"
        className={classes.table}
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Header key={column.header} column={column} state={state} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {page.rows.map((row) => (
            <Table.Tr key={row.id}>
              {columns.map((column) => (
                <Table.Td key={column.header} data-label={column.header}>
                  {column.render(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="space-between" mt="md">
        <Text c="dimmed" size="sm" role="status">
          {rangeOf(state.page, page)}
        </Text>
        {pages > 1 && (
          <Pagination
            total={pages}
            value={Math.min(state.page, pages)}
            onChange={(next) => state.set({ page: next })}
            size="sm"
            getControlProps={(control) => ({ "aria-label": `${control} page` })}
            getItemProps={(number) => ({ "aria-label": `Page ${number}` })}
          />
        )}
      </Group>
    </>
  );
}

function Header<Row>({ column, state }: { column: Column<Row>; state: ListState }) {
  const { header, sort } = column;
  if (!sort) return <Table.Th>{header}</Table.Th>;
  const direction =
    state.sort === sort ? "ascending" : state.sort === `-${sort}` ? "descending" : "none";
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[direction];
  const next = { ascending: `-${sort}`, descending: null, none: sort }[direction];
  return (
    <Table.Th aria-sort={direction}>
      <UnstyledButton className={classes.sort} onClick={() => state.set({ sort: next })}>
        {header}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

function rangeOf(number: number, { rows, total }: Page<unknown>): string {
  if (rows.length === 0) return `None of ${total.toLocaleString("en")}`;
  const first = (number - 1) * PER_PAGE + 1;
  const last = first + rows.length - 1;
  return `${first.toLocaleString("en")} to ${last.toLocaleString("en")} of ${total.toLocaleString("en")}`;
}
