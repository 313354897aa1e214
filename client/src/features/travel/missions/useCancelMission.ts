import { missions } from "@/api/resources";
import { useRemoval } from "@/components/writes/useRemoval";

/** Cancels a mission by its id, unless that is undone. */
export function useCancelMission() {
  return useRemoval(missions, ({ name }) => name);
}
