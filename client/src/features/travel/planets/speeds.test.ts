import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FASTEST, positionOf, PRESETS, SLOWEST, speedAt, speedFrom, DEFAULT_SPEED } from "./speeds";

const position = fc.double({ min: SLOWEST, max: FASTEST, noNaN: true });

describe("the speed slider", () => {
  it("returns the exact speed of each preset", () => {
    for (const { speed } of PRESETS) expect(speedAt(positionOf(speed))).toBe(speed);
  });

  it("returns a speed close to its position", () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(Math.abs(positionOf(speedAt(at)) - at)).toBeLessThan(0.05);
      }),
    );
  });

  it("increases monotonically", () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        expect(speedAt(Math.min(one, other))).toBeLessThanOrEqual(speedAt(Math.max(one, other)));
      }),
    );
  });

  it("stays below the speed of light", () => {
    expect(speedAt(FASTEST)).toBeLessThan(1);
  });
});

describe("the stored speed", () => {
  it("is restored", () => {
    for (const { speed } of PRESETS) expect(speedFrom(String(speed))).toBe(speed);
    fc.assert(
      fc.property(position, (at) => {
        const speed = speedAt(at);
        expect(speedFrom(String(speed))).toBe(speed);
      }),
    );
  });

  it.each([undefined, "", "fast", "1", "-1", "0", "Infinity", "NaN"])(
    "is the default if %j is stored",
    (text) => expect(speedFrom(text)).toBe(DEFAULT_SPEED),
  );
});
