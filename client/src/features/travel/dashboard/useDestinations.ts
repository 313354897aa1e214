import { queryOptions, useQuery } from "@tanstack/react-query";
import { planets } from "@/api/resources";
import type { Planet } from "@/api/types";
import { useVisible } from "@/components/writes/useVisible";

/** How many of the nearest planets are shown, and as many of the farthest. */
const SHOWN = 4;
const PER_PAGE = 50;

/** A planet whose distance has been measured. */
export type Destination = Planet & { distance_from_earth: number };

const farthest = planets.page({ page: 1, per_page: SHOWN, sort: "-distance_from_earth" });

/** The API has the planets that nobody has measured before the nearest: those are passed over. */
const nearest = queryOptions({
  queryKey: [planets.path, "nearest"],
  queryFn: async ({ client }): Promise<Destination[]> => {
    const found: Destination[] = [];
    for (let page = 1; found.length < SHOWN; page += 1) {
      const query = { page, per_page: PER_PAGE, sort: "distance_from_earth" };
      const { rows } = await client.query(planets.page(query));
      found.push(...rows.filter(isMeasured));
      if (rows.length < PER_PAGE) break;
    }
    return found.slice(0, SHOWN);
  },
});

/** The nearest and the farthest planets as one query, by their distance. */
export function useDestinations() {
  const near = useQuery(nearest);
  const far = useQuery(farthest);
  const both = near.data && far.data && merged(near.data, far.data.rows.filter(isMeasured));
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

/** Where there are few planets, the same are among the nearest and the farthest. */
function merged(near: Destination[], far: Destination[]): Destination[] {
  const byId = new Map([...near, ...far].map((planet) => [planet.id, planet]));
  return [...byId.values()].sort((a, b) => a.distance_from_earth - b.distance_from_earth);
}
