import type { Planet } from "@/api/types";

/** The ids of the matching planets in keyboard order: nearest first. */
export function keyOrder(
  planets: readonly Planet[],
  matches: ReadonlySet<number> | null,
): number[] {
  const far = ({ distance_from_earth: km }: Planet): number => km ?? Number.MAX_VALUE;
  return planets
    .filter(({ id }) => matches === null || matches.has(id))
    .toSorted((one, other) => far(one) - far(other) || one.id - other.id)
    .map(({ id }) => id);
}

/** The next (1) or previous (-1) id, wrapping around. */
export function neighbour(
  order: readonly number[],
  current: number | null,
  step: 1 | -1,
): number | null {
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order[(at + step + order.length) % order.length] ?? null;
}
