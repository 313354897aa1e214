/** Linear red, green and blue light; 1 is white. */
export type Rgb = readonly [number, number, number];

const toLinear = (encoded: number): number =>
  encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;

const toEncoded = (linear: number): number =>
  linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;

/** Parses "#rrggbb" to three encoded channels, 0…1. */
function parts(hex: string): Rgb {
  const bits = Number.parseInt(hex.slice(1), 16);
  return [(bits >> 16) / 255, ((bits >> 8) & 255) / 255, (bits & 255) / 255];
}

/** The linear light of "#rrggbb". */
export function light(hex: string): Rgb {
  const [red, green, blue] = parts(hex);
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

const LEVELS = 8191;
const ENCODED = Uint8Array.from({ length: LEVELS + 1 }, (_, index) =>
  Math.round(toEncoded(index / LEVELS) * 255),
);

/** Encodes linear light as an sRGB byte, clipping above 1. */
export function encode(linear: number): number {
  return ENCODED[linear >= 1 ? LEVELS : linear <= 0 ? 0 : (linear * LEVELS) | 0] ?? 255;
}

/** The number of colours of a ramp. */
export const RAMP = 256;

/** A gradient of linear light through the stops ("#rrggbb"): RAMP times red, green, blue. */
export function ramp(stops: readonly string[]): Float32Array {
  const colours = stops.map(parts);
  const result = new Float32Array(RAMP * 3);
  for (let index = 0; index < RAMP; index++) {
    const at = (index / (RAMP - 1)) * (colours.length - 1);
    const stop = Math.min(Math.floor(at), colours.length - 2);
    const from = colours[stop] ?? [0, 0, 0];
    const to = colours[stop + 1] ?? from;
    for (const channel of [0, 1, 2] as const) {
      const mixed = from[channel] + (to[channel] - from[channel]) * (at - stop);
      result[index * 3 + channel] = toLinear(mixed);
    }
  }
  return result;
}

/**
 * The colour of a black body at a temperature (kelvin, 1,000 to 40,000); the brightest channel is 1. After Tanner Helland's fit to Mitchell Charity's table.
 */
export function blackBody(kelvin: number): Rgb {
  const hundreds = Math.min(Math.max(kelvin, 1000), 40000) / 100;
  const cool = hundreds <= 66;
  const red = cool ? 255 : 329.698727446 * (hundreds - 60) ** -0.1332047592;
  const green = cool
    ? 99.4708025861 * Math.log(hundreds) - 161.1195681661
    : 288.1221695283 * (hundreds - 60) ** -0.0755148492;
  const blue = hundreds <= 19 ? 0 : 138.5177312231 * Math.log(hundreds - 10) - 305.0447927307;
  const part = (value: number): number => toLinear(Math.min(Math.max(value, 0), 255) / 255);
  return [part(red), part(green), part(cool ? blue : 255)];
}
