import { planets } from "@/api/resources";
import type { PlanetDetail } from "@/api/types";
import { counted } from "@/components/counted";
import { useDelete } from "@/components/writes/useDelete";

/** Deletes a planet and its missions unless undone. */
export function useDeletePlanet() {
  return useDelete(planets, withMissions);
}

function withMissions({ name, missions }: PlanetDetail): string {
  return missions.length > 0 ? `${name} and ${counted(missions.length, "mission")}` : name;
}
