import { expect, test } from "vitest";
import { formatDate, joinDateTime, splitDateTime, formatDates } from "./dates";

/** The separator of ranges depends on the version of the browser, e.g. which kind of space. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test("formats days and instants, instants in UTC", () => {
  expect(formatDate("2100-05-01")).toBe("May 1, 2100");
  expect(formatDate("2100-05-01T18:05:00Z")).toBe("May 1, 2100 at 18:05 UTC");
  expect(formatDate("2100-05-01T00:00:00Z")).toBe("May 1, 2100 at 00:00 UTC");
  expect(formatDate("0001-01-01")).toBe("January 1, 1");
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
] as const)("formats %s to %s as %s", ([start, end, words]) => {
  expect(plain(formatDates(start, end))).toBe(words);
});

test.for(["2100-05-01", "2100-05-01T18:00:00Z", "2100-05-01T18:00:30Z", ""])(
  "%s stays the same when split and joined",
  (date) => {
    expect(joinDateTime(splitDateTime(date))).toBe(date);
  },
);

test("omits seconds if they are 0", () => {
  expect(splitDateTime("2100-05-01T18:00:00Z")).toEqual({ day: "2100-05-01", time: "18:00" });
  expect(splitDateTime("2100-05-01T18:00:30Z").time).toBe("18:00:30");
  expect(splitDateTime("2100-05-01")).toEqual({ day: "2100-05-01", time: "" });
});

test("leaves it to the API to reject a time without a day", () => {
  expect(joinDateTime({ day: "", time: "18:00" })).toBe("T18:00:00Z");
  expect(splitDateTime("T18:00:00Z")).toEqual({ day: "", time: "18:00" });
});
