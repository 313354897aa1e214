import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { digitsIn, digitsOf, exactKilometres, numberFrom, TooLarge } from "./exact";

/** Mocks `JSON.rawJSON`, which Node may be too old for. */
function withRawJson() {
  const rawJSON = vi.fn((text: string) => ({ raw: text }));
  vi.stubGlobal("JSON", Object.assign(Object.create(JSON) as JSON, { rawJSON }));
}

afterEach(() => vi.unstubAllGlobals());

describe("digitsIn", () => {
  it.each([
    ["39829675289565", "39829675289565"],
    [" 39,829,675,289,565 ", "39829675289565"],
    ["39 829 675 289 565", "39829675289565"],
    ["007", "7"],
    ["-5", "-5"],
    ["9223372036854775808", "9223372036854775808"],
  ])("finds digits in %j", (text, digits) => expect(digitsIn(text)).toBe(digits));

  it.each(["", "far", "1.5", "1,5", "12,34", "1e3", "0x10", "--1"])(
    "finds none in %j, which is not a whole number",
    (text) => expect(digitsIn(text)).toBeNull(),
  );
});

describe("numberFrom", () => {
  it("is null for an empty text", () => expect(numberFrom("  ")).toBeNull());

  it("is the text itself if it is not a whole number, for the API to reject", () => {
    expect(numberFrom("far away")).toBe("far away");
  });

  it("is a number if a number can represent it", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(numberFrom(String(number))).toBe(number);
      }),
    );
  });

  it("keeps all digits, however many", () => {
    withRawJson();
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }), (number) => {
        const sent = numberFrom(String(number));
        expect(JSON.stringify({ sent })).toBe(`{"sent":{"raw":"${number.toString()}"}}`);
        expect(Number(sent)).toBe(Number(number));
      }),
    );
  });

  it("throws if the browser would round it", () => {
    vi.stubGlobal("JSON", Object.assign(Object.create(JSON) as JSON, { rawJSON: undefined }));
    expect(() => numberFrom("9007199254740993")).toThrow(TooLarge);
  });
});

describe("all digits of a number", () => {
  it("are shown where String would round them", () => {
    expect(String(839_279_943_254_369_152)).toBe("839279943254369200");
    expect(digitsOf(839_279_943_254_369_152)).toBe("839279943254369152");
    expect(exactKilometres(839_279_943_254_369_152)).toBe("839,279,943,254,369,152 km");
  });

  it("are those that were typed", () => {
    withRawJson();
    expect(exactKilometres(numberFrom("9007199254740993") as number)).toBe(
      "9,007,199,254,740,993 km",
    );
  });
});
