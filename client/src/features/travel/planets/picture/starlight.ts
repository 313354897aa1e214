import { blackBody, type Rgb } from "./colour";
import { hash, Random } from "./random";

/** The light of a star on its planets. */
export interface Starlight {
  /** The brightest channel is 1. */
  readonly colour: Rgb;
  /** The direction to the star: right, up, towards the viewer; length 1. */
  readonly direction: Rgb;
}

/** How much to desaturate the starlight, which would otherwise hide the colours of the planet. */
const PALE = 0.5;

/** The light of a star, by its name: the same for all of its planets. */
export function starlight(star: string): Starlight {
  const random = new Random(hash(`light of ${star}`));
  const kelvin = random.chance(0.3) ? random.between(2900, 4200) : random.between(4600, 9000);
  const [red, green, blue] = blackBody(kelvin);
  const pale = (part: number): number => part + (1 - part) * PALE;
  const turn = (random.between(112, 162) * Math.PI) / 180;
  const forward = random.between(0.42, 0.68);
  const aside = Math.sqrt(1 - forward * forward);
  return {
    colour: [pale(red), pale(green), pale(blue)],
    direction: [Math.cos(turn) * aside, Math.sin(turn) * aside, forward],
  };
}
