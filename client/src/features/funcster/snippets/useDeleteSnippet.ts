import { useMemo } from "react";
import { type Self, snippetsAs } from "@/api/funcster";
import type { Snippet } from "@/api/types";
import { useDelete } from "@/components/writes/useDelete";

/** Deletes a snippet of the user, with its revisions, unless undone. */
export function useDeleteSnippet(self: Self | null) {
  return useDelete(
    useMemo(() => snippetsAs(self), [self]),
    nameOf,
  );
}

const nameOf = ({ snippet_name }: Snippet) => snippet_name;
