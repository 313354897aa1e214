import type { Planet } from "@/api/types";

/** The planets from the nearest to the farthest; those that nobody has measured come last. */
export function byDistance(planets: Planet[]): Planet[] {
  const far = ({ distance_from_earth: km }: Planet) => km ?? Infinity;
  return planets.toSorted((one, other) =>
    far(one) < far(other) ? -1 : far(one) > far(other) ? 1 : 0,
  );
}

/** The planets with a text in their own name or their star's; all of them where there is no text. */
export function found(planets: Planet[], text: string): Planet[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return planets;
  return planets.filter(
    ({ name, nearest_star }) =>
      name.toLowerCase().includes(wanted) || nearest_star?.toLowerCase().includes(wanted),
  );
}
