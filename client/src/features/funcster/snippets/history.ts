import type { Revision } from "@/api/funcster";
import type { Snippet } from "@/api/types";

/** What a revision did: "edited it and requested a review". */
export function describeRevision({ number, restores, reviews, asks_for_review }: Revision): string {
  const action =
    restores !== null
      ? `restored revision ${restores}`
      : reviews
        ? "reviewed it"
        : number === 1
          ? "added it"
          : "edited it";
  return asks_for_review ? `${action} and requested a review` : action;
}

/** Whether a snippet still has the content of a revision. */
export function isCurrent(revision: Revision, snippet: Snippet): boolean {
  return (["snippet_name", "code", "comments", "needs_review"] as const).every(
    (name) => revision[name] === snippet[name],
  );
}

const FORMAT = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** Formats a time in the local time zone. */
export function formatTime(secondsSince1970: number): string {
  return FORMAT.format(secondsSince1970 * 1_000);
}
