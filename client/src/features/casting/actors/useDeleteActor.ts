import { actors } from "@/api/casting";
import type { Actor } from "@/api/types";
import { useDelete } from "@/components/writes/useDelete";

/** Deletes an actor unless undone; the movies stay. */
export function useDeleteActor() {
  return useDelete(actors, nameOf);
}

const nameOf = ({ name }: Actor) => name;
