import { Group, Pagination, Text } from "@mantine/core";
import { useEffect } from "react";
import { type ListState, PER_PAGE } from "./useListState";

interface Props {
  /** The number of rows on this page and in total. */
  shown: number;
  total: number;
  state: ListState;
}

/** The range of rows that is shown, and links to the other pages. */
export function Pager({ shown, total, state }: Props) {
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const isBeyond = state.page > pages;
  const { set } = state;
  // Deleting the last row of the last page leads to the page before it.
  useEffect(() => {
    if (isBeyond) set({ page: pages });
  }, [isBeyond, pages, set]);
  const first = (state.page - 1) * PER_PAGE + 1;
  const range = shown
    ? `${first.toLocaleString("en")}–${(first + shown - 1).toLocaleString("en")}`
    : "0";
  return (
    <Group justify="space-between" mt="md">
      <Text c="dimmed" size="sm" role="status">
        {range} of {total.toLocaleString("en")}
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
  );
}
