import { Select } from "@mantine/core";
import type { ListState } from "@/components/useListState";

/** What the planets are sorted by where the URL does not say. */
export const USUAL_ORDER = "distance_from_earth";

const ORDERS = [
  { value: USUAL_ORDER, label: "Nearest first" },
  { value: "-distance_from_earth", label: "Farthest first" },
  { value: "name", label: "By name" },
  { value: "nearest_star", label: "By star" },
];

/** Chooses what the planets are sorted by. */
export function Order({ state }: { state: ListState }) {
  const sort = state.sort || USUAL_ORDER;
  return (
    <Select
      aria-label="Sort the planets"
      data={ORDERS}
      value={ORDERS.some(({ value }) => value === sort) ? sort : null}
      placeholder="Otherwise"
      onChange={(next) => state.set({ sort: next === USUAL_ORDER ? null : next })}
      allowDeselect={false}
      w={{ base: 156, xs: 168 }}
    />
  );
}
