import { scientists } from "@/api/resources";
import { useRemoval } from "@/components/writes/useRemoval";
import { counted } from "../format";

/** Deletes a scientist by their id, unless that is undone; the missions go with them. */
export function useDeleteScientist() {
  return useRemoval(scientists, ({ name, missions }) =>
    missions.length > 0 ? `${name} and ${counted(missions.length, "mission")}` : name,
  );
}
