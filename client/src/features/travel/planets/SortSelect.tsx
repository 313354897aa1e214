import { Select } from "@mantine/core";
import type { ListState } from "@/components/useListState";

/** The sort order if the URL has none. */
export const DEFAULT_SORT = "distance_from_earth";

const OPTIONS = [
  { value: DEFAULT_SORT, label: "Nearest first" },
  { value: "-distance_from_earth", label: "Farthest first" },
  { value: "name", label: "By name" },
  { value: "nearest_star", label: "By star" },
];

/** Chooses the sort order of the planets. */
export function SortSelect({ state }: { state: ListState }) {
  const sort = state.sort || DEFAULT_SORT;
  return (
    <Select
      aria-label="Sort planets"
      data={OPTIONS}
      value={OPTIONS.some(({ value }) => value === sort) ? sort : null}
      placeholder="Custom order"
      onChange={(next) => state.set({ sort: next === DEFAULT_SORT ? null : next })}
      allowDeselect={false}
      w={{ base: 156, xs: 168 }}
    />
  );
}
