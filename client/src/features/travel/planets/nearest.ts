import type { Planet } from "@/api/types";

/** Sorts planets from nearest to farthest; unknown distances come last. */
export function byDistance(planets: Planet[]): Planet[] {
  const far = ({ distance_from_earth: km }: Planet) => km ?? Infinity;
  return planets.toSorted((one, other) =>
    far(one) < far(other) ? -1 : far(one) > far(other) ? 1 : 0,
  );
}

/** The planets whose name or star contains a text; all of them for an empty text. */
export function found(planets: Planet[], text: string): Planet[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return planets;
  return planets.filter(
    ({ name, nearest_star }) =>
      name.toLowerCase().includes(wanted) || nearest_star?.toLowerCase().includes(wanted),
  );
}
