import type { Revision } from "@/api/funcster";
import type { Snippet } from "@/api/types";

/** What was done by a revision: "changed it, and asked for review". */
export function deedOf({ number, restores, reviews, asks_for_review }: Revision): string {
  const deed =
    restores !== null
      ? `restored revision ${restores}`
      : reviews
        ? "reviewed it"
        : number === 1
          ? "added it"
          : "changed it";
  return asks_for_review ? `${deed}, and asked for review` : deed;
}

/** Whether a snippet is what it was in a revision. */
export function isPresent(revision: Revision, snippet: Snippet): boolean {
  return (["snippet_name", "code", "comments", "needs_review"] as const).every(
    (name) => revision[name] === snippet[name],
  );
}

const FORMAT = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** A moment in words, in the time of this place. */
export function inWords(secondsSince1970: number): string {
  return FORMAT.format(secondsSince1970 * 1_000);
}
