import { describe, expect, it } from "vitest";
import type { Revision } from "@/api/funcster";
import { describeRevision, isCurrent } from "./history";

const CONTENT = { snippet_name: "Double", code: "2 * 2", needs_review: false, comments: "" };
const FIRST: Revision = {
  ...{ id: 1, number: 1, at: 0, username: "bender", usertype: "Coder", ...CONTENT },
  ...{ asks_for_review: false, reviews: false, restores: null },
};

describe("the description of a revision", () => {
  it("tells what it did", () => {
    expect(describeRevision(FIRST)).toBe("added it");
    expect(describeRevision({ ...FIRST, asks_for_review: true })).toBe(
      "added it and requested a review",
    );
    expect(describeRevision({ ...FIRST, number: 2 })).toBe("edited it");
    expect(describeRevision({ ...FIRST, number: 3, reviews: true })).toBe("reviewed it");
    expect(describeRevision({ ...FIRST, number: 4, restores: 1, asks_for_review: true })).toBe(
      "restored revision 1 and requested a review",
    );
  });
});

describe("isCurrent", () => {
  it("compares the whole content", () => {
    const snippet = { id: 5, coder_id: 3, ...CONTENT };
    expect(isCurrent(FIRST, snippet)).toBe(true);
    for (const change of [{ code: "4" }, { comments: "?" }, { needs_review: true }])
      expect(isCurrent({ ...FIRST, ...change }, snippet)).toBe(false);
  });
});
