import { expect, test } from "vitest";
import { inWords, joined, partsOf, whenInWords } from "./when";

/** What stands between two ends is a matter of the browser's edition: which blanks, for one. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test("days and instants are told in words, instants in UTC", () => {
  expect(inWords("2100-05-01")).toBe("May 1, 2100");
  expect(inWords("2100-05-01T18:05:00Z")).toBe("May 1, 2100 at 18:05 UTC");
  expect(inWords("2100-05-01T00:00:00Z")).toBe("May 1, 2100 at 00:00 UTC");
  expect(inWords("0001-01-01")).toBe("January 1, 1");
});

test.for([
  ["2100-05-01", "2100-05-01", "May 1, 2100"],
  ["2100-05-01", "2100-05-03", "May 1 – 3, 2100"],
  ["2100-05-31", "2100-06-01", "May 31 – June 1, 2100"],
  ["2100-05-01T18:00:00Z", "2100-05-01T20:30:00Z", "May 1, 2100, 18:00 – 20:30 UTC"],
  [
    "2100-05-01T18:00:00Z",
    "2100-05-02T02:00:00Z",
    "May 1, 2100 at 18:00 UTC – May 2, 2100 at 02:00 UTC",
  ],
  ["2100-05-01T18:00:00Z", "2100-05-01", "May 1, 2100 at 18:00 UTC to May 1, 2100"],
  ["2100-05-02", "2100-05-01", "May 2, 2100 to May 1, 2100"],
  ["", "2100-05-01", " to May 1, 2100"],
] as const)("from %s until %s is %s", ([start, end, words]) => {
  expect(plain(whenInWords(start, end))).toBe(words);
});

test.for(["2100-05-01", "2100-05-01T18:00:00Z", "2100-05-01T18:00:30Z", ""])(
  "%s is the same after it was taken apart",
  (date) => {
    expect(joined(partsOf(date))).toBe(date);
  },
);

test("a field has no seconds where there are none", () => {
  expect(partsOf("2100-05-01T18:00:00Z")).toEqual({ day: "2100-05-01", time: "18:00" });
  expect(partsOf("2100-05-01T18:00:30Z").time).toBe("18:00:30");
  expect(partsOf("2100-05-01")).toEqual({ day: "2100-05-01", time: "" });
});

test("a time without a day is left to the API to refuse", () => {
  expect(joined({ day: "", time: "18:00" })).toBe("T18:00:00Z");
  expect(partsOf("T18:00:00Z")).toEqual({ day: "", time: "18:00" });
});
