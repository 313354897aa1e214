import { scientists } from "@/api/resources";
import type { ScientistDetail } from "@/api/types";
import { counted } from "@/components/counted";
import { useRemoval } from "@/components/writes/useRemoval";

/** Deletes a scientist by their id, unless that is undone; the missions go with them. */
export function useDeleteScientist() {
  return useRemoval(scientists, withMissions);
}

function withMissions({ name, missions }: ScientistDetail): string {
  return missions.length > 0 ? `${name} and ${counted(missions.length, "mission")}` : name;
}
