import { planets } from "@/api/resources";
import type { PlanetDetail } from "@/api/types";
import { counted } from "@/components/counted";
import { useRemoval } from "@/components/writes/useRemoval";

/** Deletes a planet by its id, unless that is undone; the missions go with it. */
export function useDeletePlanet() {
  return useRemoval(planets, withMissions);
}

function withMissions({ name, missions }: PlanetDetail): string {
  return missions.length > 0 ? `${name} and ${counted(missions.length, "mission")}` : name;
}
