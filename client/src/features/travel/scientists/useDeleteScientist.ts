import { scientists } from "@/api/resources";
import type { ScientistDetail } from "@/api/types";
import { counted } from "@/components/counted";
import { useDelete } from "@/components/writes/useDelete";

/** Deletes a scientist and their missions unless undone. */
export function useDeleteScientist() {
  return useDelete(scientists, withMissions);
}

function withMissions({ name, missions }: ScientistDetail): string {
  return missions.length > 0 ? `${name} and ${counted(missions.length, "mission")}` : name;
}
