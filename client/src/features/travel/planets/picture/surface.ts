import { RAMP, type Rgb } from "./colour";

/** What a planet is like at one point. One object serves all points: there are many. */
export class Spot {
  /** The part of the light that it throws back. */
  red = 0;
  green = 0;
  blue = 0;
  /** Radii above the mean, exaggerated. */
  height = 0;
  /** How much it mirrors, 0…1. */
  gloss = 0;
  /** Light of its own. */
  glow: Rgb = DARK;
  glowing = 0;

  /** Takes the colour at `part` (0…1) of a ramp. */
  take(colours: Float32Array, part: number): void {
    const at = part <= 0 ? 0 : part >= 1 ? RAMP - 1 : (part * (RAMP - 1) + 0.5) | 0;
    this.red = colours[at * 3] ?? 0;
    this.green = colours[at * 3 + 1] ?? 0;
    this.blue = colours[at * 3 + 2] ?? 0;
  }

  /** Goes over to another colour by `part` (0…1). */
  blend(colour: Rgb, part: number): void {
    this.red += (colour[0] - this.red) * part;
    this.green += (colour[1] - this.green) * part;
    this.blue += (colour[2] - this.blue) * part;
  }

  scale(factor: number): void {
    this.red *= factor;
    this.green *= factor;
    this.blue *= factor;
  }
}

const DARK: Rgb = [0, 0, 0];

/** A surface: sets `spot` to what is at a point of the unit sphere (y: along the axis). */
export type Surface = (x: number, y: number, z: number, spot: Spot) => void;

/**
 * How many octaves of noise show at a size: finer ones than two pixels would only flicker.
 *
 * @param frequency of the first octave, per radius
 * @param radius of the planet in pixels
 */
export function octaves(frequency: number, radius: number, most: number): number {
  const fitting = Math.floor(Math.log2(radius / (frequency * 1.2)));
  return Math.min(Math.max(fitting, 1), most);
}
