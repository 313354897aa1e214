import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KM_PER_LIGHT_YEAR, lightYears, slowing, travelTime } from "./units";

const YEAR = 365.25 * 86_400;
const km = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const speed = fc.double({ min: 1e-6, max: 0.999_999, noNaN: true });

describe("travel time", () => {
  it("is a year per light year at almost the speed of light, by clocks on Earth", () => {
    const { earth } = travelTime(10 * KM_PER_LIGHT_YEAR, 0.999_999_999);
    expect(earth / YEAR).toBeCloseTo(10, 6);
  });

  it("matches the textbook for the traveller: at 60% of light speed clocks run 1.25 times slower", () => {
    const { earth, traveller } = travelTime(3 * KM_PER_LIGHT_YEAR, 0.6);
    expect(earth / YEAR).toBeCloseTo(5, 9);
    expect(traveller / YEAR).toBeCloseTo(4, 9);
  });

  it("is never longer for the traveller than on Earth", () => {
    fc.assert(
      fc.property(km, speed, (distance, at) => {
        const { earth, traveller } = travelTime(distance, at);
        expect(traveller).toBeLessThanOrEqual(earth);
        expect(traveller).toBeGreaterThan(0);
      }),
    );
  });

  it("gets shorter with speed, for both", () => {
    fc.assert(
      fc.property(km, speed, speed, (distance, one, other) => {
        const [slow, fast] = one < other ? [one, other] : [other, one];
        fc.pre(fast - slow > 1e-9);
        expect(travelTime(distance, fast).earth).toBeLessThan(travelTime(distance, slow).earth);
        expect(travelTime(distance, fast).traveller).toBeLessThan(
          travelTime(distance, slow).traveller,
        );
      }),
    );
  });

  it("is the same on both clocks at everyday speeds", () => {
    expect(slowing(1e-7)).toBeCloseTo(1, 12);
  });
});

it("converts kilometres to light years", () => {
  expect(lightYears(39_829_675_289_565)).toBeCloseTo(4.21, 2);
});
