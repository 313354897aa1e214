import fc from "fast-check";
import { expect, it } from "vitest";
import { isSame } from "./same";

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));

it("ignores the order of ids", () => {
  fc.assert(
    fc.property(ids, (some) => {
      expect(isSame(some, some.toReversed())).toBe(true);
    }),
  );
});

it("notices missing and different ids", () => {
  fc.assert(
    fc.property(ids, ids, (some, others) => {
      const same = some.toSorted().join() === others.toSorted().join();
      expect(isSame(some, others)).toBe(same);
    }),
  );
});

it("compares other values strictly", () => {
  expect(isSame("1", 1)).toBe(false);
  expect(isSame(null, [])).toBe(false);
  expect(isSame("a", "a")).toBe(true);
});
