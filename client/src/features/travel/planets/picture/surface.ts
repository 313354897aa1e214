import { RAMP, type Rgb } from "./colour";

/** The surface at one point. Reused for all points, to avoid allocations. */
export class Spot {
  /** The reflected part of the light. */
  red = 0;
  green = 0;
  blue = 0;
  /** The height above the mean in radii, exaggerated. */
  height = 0;
  /** The specular reflection, 0…1. */
  gloss = 0;
  /** The emitted light. */
  glow: Rgb = DARK;
  glowing = 0;

  /** Takes the colour at a position (0…1) of a ramp. */
  take(colours: Float32Array, part: number): void {
    const at = part <= 0 ? 0 : part >= 1 ? RAMP - 1 : (part * (RAMP - 1) + 0.5) | 0;
    this.red = colours[at * 3] ?? 0;
    this.green = colours[at * 3 + 1] ?? 0;
    this.blue = colours[at * 3 + 2] ?? 0;
  }

  /** Blends with another colour by a part (0…1). */
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

/** Computes the spot at a point of the unit sphere (y: along the axis). */
export type Surface = (x: number, y: number, z: number, spot: Spot) => void;

/**
 * The number of visible octaves of noise: octaves finer than two pixels would only add flicker.
 *
 * @param frequency the frequency of the first octave, per radius.
 * @param radius the radius of the planet in pixels.
 */
export function octaves(frequency: number, radius: number, most: number): number {
  const fitting = Math.floor(Math.log2(radius / (frequency * 1.2)));
  return Math.min(Math.max(fitting, 1), most);
}
