import { Table, UnstyledButton } from "@mantine/core";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { memo, type ReactNode } from "react";
import type { Page } from "@/api/resources";
import classes from "./DataTable.module.css";
import { Pager } from "./Pager";
import type { ListState } from "./useListState";

export interface Column<Row> {
  header: string;
  render: (row: Row) => ReactNode;
  /** The API's sort key for this column, if it is sortable. */
  sort?: string;
}

interface Props<Row> {
  /** The accessible name of the table. */
  label: string;
  /** Must be the same for each render. */
  columns: Column<Row>[];
  page: Page<Row>;
  state: ListState;
  /** Whether these are still the rows of the previous query. */
  isStale?: boolean;
}

/** A page of a collection, sorted and paged by the server through `state`. */
export function DataTable<Row extends { id: number }>(props: Props<Row>) {
  const { label, columns, page, state, isStale = false } = props;
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
            <Cells key={row.id} row={row} columns={columns} />
          ))}
        </Table.Tbody>
      </Table>
      <Pager shown={page.rows.length} total={page.total} state={state} />
    </>
  );
}

/** A row, memoized so that typing into the search does not render all of them. */
const Cells = memo(function Cells<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  return (
    <Table.Tr>
      {columns.map((column) => (
        <Table.Td key={column.header} data-label={column.header}>
          {column.render(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}) as <Row>(props: { row: Row; columns: Column<Row>[] }) => ReactNode;

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
