import { useMemo } from "react";
import { type Self, snippetsAs } from "@/api/funcster";
import type { Snippet } from "@/api/types";
import { useRemoval } from "@/components/writes/useRemoval";

/** Deletes a snippet of one's own by its id, with its revisions, unless that is undone. */
export function useDeleteSnippet(self: Self | null) {
  return useRemoval(
    useMemo(() => snippetsAs(self), [self]),
    nameOf,
  );
}

const nameOf = ({ snippet_name }: Snippet) => snippet_name;
