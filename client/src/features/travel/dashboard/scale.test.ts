import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logarithmic } from "./scale";

const distances = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

describe("logarithmic", () => {
  it("reaches from the power of ten below to the one above", () => {
    const { ticks, at } = logarithmic([4.21, 88_700]);
    expect(ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1_000, 10_000, 100_000]);
    expect(at(1)).toBe(0);
    expect(at(100)).toBeCloseTo(0.4);
    expect(at(100_000)).toBe(1);
  });

  it("has few ticks, however far apart the distances are", () => {
    const values = logarithmic([0.000_024, 88_700]).ticks.map(({ value }) => value);
    expect(values).toEqual([0.000_01, 0.001, 0.1, 10, 1_000, 100_000]);
  });

  it("has two ticks even for a single distance", () => {
    expect(logarithmic([10]).ticks.map(({ value }) => value)).toEqual([10, 100]);
  });

  it("keeps all distances on the line, in order", () => {
    fc.assert(
      fc.property(distances, (all) => {
        const { at, ticks } = logarithmic(all);
        const places = all.toSorted((a, b) => a - b).map(at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of [...places, ...ticks.map((tick) => tick.at)]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
