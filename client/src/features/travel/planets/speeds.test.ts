import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FASTEST, positionOf, PRESETS, SLOWEST, speedAt, speedFrom, USUAL_SPEED } from "./speeds";

const position = fc.double({ min: SLOWEST, max: FASTEST, noNaN: true });

describe("the slider of speeds", () => {
  it("stands at a preset's place, and gives that very speed back", () => {
    for (const { speed } of PRESETS) expect(speedAt(positionOf(speed))).toBe(speed);
  });

  it("gives a speed close to where it stands", () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(Math.abs(positionOf(speedAt(at)) - at)).toBeLessThan(0.05);
      }),
    );
  });

  it("never slows down on the way up", () => {
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

describe("the speed that was stored", () => {
  it("is chosen again", () => {
    for (const { speed } of PRESETS) expect(speedFrom(String(speed))).toBe(speed);
    fc.assert(
      fc.property(position, (at) => {
        const speed = speedAt(at);
        expect(speedFrom(String(speed))).toBe(speed);
      }),
    );
  });

  it.each([undefined, "", "fast", "1", "-1", "0", "Infinity", "NaN"])(
    "is the usual one where %j is stored",
    (text) => expect(speedFrom(text)).toBe(USUAL_SPEED),
  );
});
