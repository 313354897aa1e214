import { LIGHT_SPEED } from "./units";

const DIGITS = 3;
const SIZES: [number, string][] = [
  [1e18, " quintillion"],
  [1e15, " quadrillion"],
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];

/** The largest size that a number reaches after rounding. */
function largest<Size extends [number, string]>(sizes: Size[], number: number): Size | undefined {
  return sizes.find(([size]) => Number((number / size).toPrecision(DIGITS)) >= 1);
}

/** Formats a number with three significant digits: "384,000", "39.8 trillion". */
export function compactNumber(number: number): string {
  const [size, word] = largest(SIZES, number) ?? [1, ""];
  const short = (number / size).toLocaleString("en", { maximumSignificantDigits: DIGITS });
  return short + word;
}

/** Formats kilometres: "384,000 km", "39.8 trillion km". */
export function inKilometres(km: number): string {
  return `${compactNumber(km)} km`;
}

const DAY = 86_400;
const YEAR = 365.25 * DAY;
const SPANS: [number, string][] = [
  [YEAR, "year"],
  [DAY, "day"],
  [3_600, "hour"],
  [60, "minute"],
  [1, "second"],
];

/** Formats seconds in a suitable unit: "4.25 years", "219 days", "1.56 billion years". */
export function duration(seconds: number): string {
  const span = largest(SPANS, seconds);
  if (span) return inUnits(seconds, span);
  return seconds > 0 ? "less than a second" : "0 seconds";
}

/**
 * Formats kilometres as the distance that light travels in a suitable unit of time: "4.21 light years",
 * "1.28 light seconds".
 */
export function inLightYears(km: number): string {
  const seconds = km / LIGHT_SPEED;
  // "0.5 light years" is easier to compare with other planets than "183 light days".
  if (seconds >= YEAR / 10) return inUnits(seconds, [YEAR, "light year"]);
  const span = largest(SPANS, seconds);
  if (span) return inUnits(seconds, [span[0], `light ${span[1]}`]);
  return seconds > 0 ? "less than a light second" : "0 light years";
}

function inUnits(seconds: number, [size, unit]: [number, string]): string {
  const text = compactNumber(seconds / size);
  return `${text} ${unit}${text === "1" ? "" : "s"}`;
}

/** Formats a fraction of the speed of light with two digits: "0.0057%", "50%", "99.99%". */
export function percentOfLight(speed: number): string {
  const percent = speed * 100;
  // Near the speed of light, the digits that matter are those of the difference to it.
  const digits = 1 - Math.floor(Math.log10(Math.min(percent, 100 - percent)) + 1e-9);
  return `${percent.toLocaleString("en", { maximumFractionDigits: Math.max(0, digits) })}%`;
}
