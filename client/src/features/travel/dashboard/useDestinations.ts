import { useQuery } from "@tanstack/react-query";
import { planets } from "@/api/resources";
import type { Planet } from "@/api/types";
import { useVisible } from "@/components/writes/useVisible";

/** How many of the nearest and of the farthest planets to show. */
const SHOWN = 4;

/** A planet with a known distance. */
export type Destination = Planet & { distance_from_earth: number };

const farthest = planets.page({ page: 1, per_page: SHOWN, sort: "-distance_from_earth" });

const nearest = planets.page({ page: 1, per_page: SHOWN, sort: "distance_from_earth" });

/** The nearest and farthest planets, sorted by distance. */
export function useDestinations() {
  const near = useQuery(nearest);
  const far = useQuery(farthest);
  const both = near.data && far.data && merged([...near.data.rows, ...far.data.rows]);
  const visible = useVisible(planets.path, both ?? NONE);
  return {
    data: both && visible,
    error: near.error ?? far.error,
    refetch: () => Promise.all([near.refetch(), far.refetch()]),
  };
}

const NONE: never[] = [];

function isMeasured(planet: Planet): planet is Destination {
  return planet.distance_from_earth !== null;
}

/** Removes duplicates: with few planets, some are among both the nearest and the farthest. */
function merged(found: Planet[]): Destination[] {
  const byId = new Map(found.filter(isMeasured).map((planet) => [planet.id, planet]));
  return [...byId.values()].sort((a, b) => a.distance_from_earth - b.distance_from_earth);
}
