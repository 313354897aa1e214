declare global {
  interface JSON {
    /** Serialized as it is; older browsers don't support it. */
    rawJSON?: (text: string) => object;
  }
}

/**
 * A whole number that is too large for a JavaScript number.
 *
 * It works like the nearest number, but JSON gets all of its digits.
 */
class Exact extends Number {
  readonly #digits: string;

  constructor(digits: string) {
    super(digits);
    this.#digits = digits;
  }

  toJSON() {
    return JSON.rawJSON?.(this.#digits);
  }

  override toString(): string {
    return this.#digits;
  }
}

/** A number that this browser can't send without rounding it. */
export class TooLarge extends Error {
  override name = "TooLarge";

  constructor() {
    super("This number has too many digits for your browser. Update it to send them");
  }
}

/**
 * Parses a whole number; null if the text is not one.
 *
 * @param text digits, optionally grouped by spaces or (in threes) by commas.
 */
export function digitsIn(text: string): string | null {
  const digits = text.replace(/\s/g, "").replace(/^(-?\d{1,3})((?:,\d{3})+)$/, ungrouped);
  return /^-?\d+$/.test(digits) ? BigInt(digits).toString() : null;
}

/**
 * Converts a text to the number to send to the API.
 *
 * @returns null for an empty text; the text itself if it is not a whole number, for the API to reject.
 * @throws {TooLarge} the browser can't send the number without rounding it.
 */
export function numberFrom(text: string): number | string | null {
  if (!text.trim()) return null;
  const digits = digitsIn(text);
  if (digits === null) return text;
  const number = Number(digits);
  if (Number.isSafeInteger(number)) return number;
  if (!JSON.rawJSON) throw new TooLarge();
  // `Exact` behaves like a number everywhere.
  return new Exact(digits) as unknown as number;
}

/** All digits of a whole number; `String` would round a large one. */
export function digitsOf(number: number | Exact): string {
  return number instanceof Exact ? number.toString() : BigInt(number).toString();
}

/** Formats kilometres with all digits: "39,829,675,289,565 km". */
export function exactKilometres(km: number | Exact): string {
  return `${BigInt(digitsOf(km)).toLocaleString("en")} km`;
}

function ungrouped(_match: string, first: string, others: string): string {
  return first + others.replaceAll(",", "");
}
