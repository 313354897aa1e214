import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duration, inKilometres, inLightYears, compactNumber, percentOfLight } from "./format";
import { KM_PER_LIGHT_YEAR } from "./units";

const SECONDS: Record<string, number> = {
  year: 365.25 * 86_400,
  day: 86_400,
  hour: 3_600,
  minute: 60,
  second: 1,
};
const WORDS: Record<string, number> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
};

/** Parses a formatted number. */
function read(text: string): number {
  const [digits = "", word = ""] = text.split(" ");
  return Number(digits.replaceAll(",", "")) * (WORDS[word] ?? 1);
}

describe("a compact number", () => {
  it.each([
    [384_400, "384,000"],
    [39_829_675_289_565, "39.8 trillion"],
    [262_282_574_503_194_592, "262 quadrillion"],
    [999_999, "1 million"],
    [2 ** 63, "9.22 quintillion"],
    [0, "0"],
  ])("writes %d as %s", (number, text) => expect(compactNumber(number)).toBe(text));

  it("is accurate to half a percent", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e19, noNaN: true }), (number) => {
        expect(Math.abs(read(compactNumber(number)) / number - 1)).toBeLessThan(0.0051);
      }),
    );
  });
});

describe("a duration", () => {
  const year = 365.25 * 86_400;
  it.each([
    [0, "0 seconds"],
    [0.4, "less than a second"],
    [1, "1 second"],
    [90, "1.5 minutes"],
    [23.999 * 3_600, "1 day"],
    [219 * 86_400, "219 days"],
    [4.254 * year, "4.25 years"],
    [74_943 * year, "74,900 years"],
    [1.56e9 * year, "1.56 billion years"],
  ])("writes %d seconds as %s", (seconds, text) => expect(duration(seconds)).toBe(text));

  it("is accurate to half a percent, in the largest unit that fits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e20, noNaN: true }), (seconds) => {
        const text = duration(seconds);
        const unit = text.split(" ").at(-1) ?? "";
        const amount = read(text);
        expect(amount).toBeGreaterThanOrEqual(1);
        expect(unit.endsWith("s")).toBe(amount !== 1);
        const size = SECONDS[unit.replace(/s$/, "")] ?? NaN;
        expect(Math.abs((amount * size) / seconds - 1)).toBeLessThan(0.0051);
      }),
    );
  });
});

describe("a distance", () => {
  it.each([
    [39_829_675_289_565, "4.21 light years"],
    [KM_PER_LIGHT_YEAR, "1 light year"],
    [KM_PER_LIGHT_YEAR / 2, "0.5 light years"],
    [4_500_000_000, "4.17 light hours"],
    [384_400, "1.28 light seconds"],
    [1, "less than a light second"],
    [0, "0 light years"],
  ])("of %d km is %s", (km, text) => expect(inLightYears(km)).toBe(text));

  it("is compact in kilometres too", () => {
    expect(inKilometres(839_279_943_254_369_152)).toBe("839 quadrillion km");
  });
});

describe("a speed", () => {
  it.each([
    [17 / 299_792.458, "0.0057%"],
    [0.01, "1%"],
    [0.123, "12%"],
    [0.5, "50%"],
    [0.99, "99%"],
    [0.999, "99.9%"],
    [0.99999, "99.999%"],
  ])("of %d times that of light is %s", (speed, text) => expect(percentOfLight(speed)).toBe(text));
});
