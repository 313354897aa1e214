import { movies } from "@/api/casting";
import type { Movie } from "@/api/types";
import { useDelete } from "@/components/writes/useDelete";

/** Deletes a movie unless undone; the actors stay. */
export function useDeleteMovie() {
  return useDelete(movies, titleOf);
}

const titleOf = ({ title }: Movie) => title;
