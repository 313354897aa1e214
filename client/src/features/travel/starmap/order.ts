import type { Planet } from "@/api/types";

/** The ids of the planets that match, in the order in which keys go through them: nearest first. */
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

/** The id that comes after (1) or before (-1) the current one; round and round. */
export function neighbour(
  order: readonly number[],
  current: number | null,
  step: 1 | -1,
): number | null {
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order[(at + step + order.length) % order.length] ?? null;
}
