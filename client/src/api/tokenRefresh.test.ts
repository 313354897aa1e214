import fc from "fast-check";
import { expect, it } from "vitest";
import { isDue, untilRefresh } from "./tokenRefresh";

const MINUTE = 60_000;
const DAY = 86_400_000;
const times = fc.record({ issued: fc.nat(2e9), lasts: fc.integer({ min: 1, max: 4e7 }) });

it("a token is exchanged after half of its lifetime", () => {
  const caller = { issued: 0, expires: 20 * 60 };
  expect(untilRefresh(caller, 0)).toBe(10 * MINUTE);
  expect(isDue(caller, 10 * MINUTE - 1)).toBe(false);
  expect(isDue(caller, 10 * MINUTE)).toBe(true);
});

it("the wait suits a timer, whatever the clock says", () => {
  fc.assert(
    fc.property(times, fc.nat(4e12), ({ issued, lasts }, now) => {
      const pause = untilRefresh({ issued, expires: issued + lasts }, now);
      expect(pause).toBeGreaterThanOrEqual(MINUTE);
      expect(pause).toBeLessThanOrEqual(DAY);
    }),
  );
});
