import { describe, expect, it } from "vitest";
import type { Revision } from "@/api/funcster";
import { deedOf, isPresent } from "./history";

const CONTENT = { snippet_name: "Double", code: "2 * 2", needs_review: false, comments: "" };
const FIRST: Revision = {
  ...{ id: 1, number: 1, at: 0, username: "bender", usertype: "Coder", ...CONTENT },
  ...{ asks_for_review: false, reviews: false, restores: null },
};

describe("what was done by a revision", () => {
  it("is said in words", () => {
    expect(deedOf(FIRST)).toBe("added it");
    expect(deedOf({ ...FIRST, asks_for_review: true })).toBe("added it, and asked for review");
    expect(deedOf({ ...FIRST, number: 2 })).toBe("changed it");
    expect(deedOf({ ...FIRST, number: 3, reviews: true })).toBe("reviewed it");
    expect(deedOf({ ...FIRST, number: 4, restores: 1, asks_for_review: true })).toBe(
      "restored revision 1, and asked for review",
    );
  });
});

describe("whether a snippet is what it was", () => {
  it("depends on all of its content", () => {
    const snippet = { id: 5, coder_id: 3, ...CONTENT };
    expect(isPresent(FIRST, snippet)).toBe(true);
    for (const change of [{ code: "4" }, { comments: "?" }, { needs_review: true }])
      expect(isPresent({ ...FIRST, ...change }, snippet)).toBe(false);
  });
});
