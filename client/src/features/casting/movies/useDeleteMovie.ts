import { movies } from "@/api/casting";
import type { Movie } from "@/api/types";
import { useRemoval } from "@/components/writes/useRemoval";

/** Deletes a movie by its id, unless that is undone; the actors stay. */
export function useDeleteMovie() {
  return useRemoval(movies, titleOf);
}

const titleOf = ({ title }: Movie) => title;
