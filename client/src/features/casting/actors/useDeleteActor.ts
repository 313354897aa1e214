import { actors } from "@/api/casting";
import type { Actor } from "@/api/types";
import { useRemoval } from "@/components/writes/useRemoval";

/** Deletes an actor by their id, unless that is undone; the movies stay. */
export function useDeleteActor() {
  return useRemoval(actors, nameOf);
}

const nameOf = ({ name }: Actor) => name;
