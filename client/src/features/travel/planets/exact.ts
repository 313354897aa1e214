declare global {
  interface JSON {
    /** Something that is written as it is; older browsers don't have it. */
    rawJSON?: (text: string) => object;
  }
}

/**
 * A whole number too large for a JavaScript number to hold.
 *
 * It goes where numbers go, and is reckoned with as the nearest one; JSON gets all of its digits.
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

/** A number that this browser can't send without changing it. */
export class TooLarge extends Error {
  override name = "TooLarge";

  constructor() {
    super("has more digits than this browser can send; a newer one can");
  }
}

/**
 * The digits of the whole number that a text writes, null where it writes none.
 *
 * @param text digits, which may be grouped: by spaces, or in threes by commas.
 */
export function digitsIn(text: string): string | null {
  const digits = text.replace(/\s/g, "").replace(/^(-?\d{1,3})((?:,\d{3})+)$/, ungrouped);
  return /^-?\d+$/.test(digits) ? BigInt(digits).toString() : null;
}

/**
 * What to send to the API for a text that is to write a whole number.
 *
 * @returns null for an empty text; a text that is no whole number as it is, for the API to refuse.
 * @throws {TooLarge} the browser can't send the number as it is.
 */
export function numberFrom(text: string): number | string | null {
  if (!text.trim()) return null;
  const digits = digitsIn(text);
  if (digits === null) return text;
  const number = Number(digits);
  if (Number.isSafeInteger(number)) return number;
  if (!JSON.rawJSON) throw new TooLarge();
  // It is declared to be what it passes for.
  return new Exact(digits) as unknown as number;
}

/** All digits of a whole number: `String` would round those of a large one. */
export function digitsOf(number: number | Exact): string {
  return number instanceof Exact ? number.toString() : BigInt(number).toString();
}

/** All digits of a distance in kilometres: "39,829,675,289,565 km". */
export function exactKilometres(km: number | Exact): string {
  return `${BigInt(digitsOf(km)).toLocaleString("en")} km`;
}

function ungrouped(_match: string, first: string, others: string): string {
  return first + others.replaceAll(",", "");
}
