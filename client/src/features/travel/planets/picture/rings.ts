import { light, type Rgb } from "./colour";
import type { Stance, Vector } from "./geometry";
import { step, type Noise } from "./noise";
import type { Portrait, Rings } from "./portrait";

/** The offsets of samples from the middle of a pixel: rings seen at an angle are thin. */
const SAMPLES = [-0.36, -0.12, 0.12, 0.36];

/** The rings around a planet of radius 1. After `look`, the fields have the colour of a pixel. */
export class RingLayer {
  /** Premultiplied light. */
  red = 0;
  green = 0;
  blue = 0;
  alpha = 0;
  readonly outer: number;
  readonly #inner: number;
  readonly #steps: number;
  /** The opacity and the brightness from the inner to the outer edge. */
  readonly #dense: Float32Array;
  readonly #shade: Float32Array;
  readonly #colours: readonly [Rgb, Rgb];
  readonly #pole: Vector;
  readonly #sun: Vector;
  readonly #sunlight: Rgb;
  /** The step of one pixel across the rings. */
  readonly #pixel: readonly [number, number];

  /** @param radius the radius of the planet in pixels; ringlets finer than a pixel are left out. */
  constructor(rings: Rings, portrait: Portrait, { pole }: Stance, noise: Noise, radius: number) {
    this.#inner = rings.inner;
    this.outer = rings.outer;
    this.#colours = [light(rings.colours[0]), light(rings.colours[1])];
    this.#pole = pole;
    this.#sun = portrait.light.direction;
    this.#sunlight = portrait.light.colour;
    const flat = Math.hypot(pole[0], pole[1]);
    this.#pixel = [pole[0] / flat / radius, pole[1] / flat / radius];
    const wide = (rings.outer - rings.inner) * radius;
    this.#steps = Math.max(Math.round(wide), 4);
    this.#dense = new Float32Array(this.#steps + 1);
    this.#shade = new Float32Array(this.#steps + 1);
    this.#fill(rings, noise, Math.min(Math.max(Math.floor(Math.log2(wide / 4)), 1), 6));
  }

  #fill({ density, gaps }: Rings, noise: Noise, octaves: number): void {
    for (let index = 0; index <= this.#steps; index++) {
      const part = index / this.#steps;
      let dense = 0.62 + noise.sum(part * 4 + 300, 0.5, 0.5, octaves) * 0.75;
      for (const { at, width } of gaps) {
        const shown = Math.max(width, 0.8 / this.#steps);
        dense *= 0.06 + 0.94 * step(shown * 0.6, shown, Math.abs(part - at));
      }
      const edges = step(0, 0.06, part) * step(1, 0.93, part);
      this.#dense[index] = Math.min(Math.max(dense, 0.04), 1) * edges * density;
      this.#shade[index] = 0.85 + noise.sum(part * 6 + 500, 1.5, 0.5, octaves) * 0.45;
    }
  }

  #read(table: Float32Array, part: number): number {
    const at = part * this.#steps;
    const below = Math.min(Math.floor(at), this.#steps - 1);
    const low = table[below] ?? 0;
    return low + ((table[below + 1] ?? low) - low) * (at - below);
  }

  /** Computes the pixel at (x, y), in front of the planet's centre or behind it. */
  look(x: number, y: number, front: boolean): void {
    this.red = this.green = this.blue = this.alpha = 0;
    const poleX = this.#pole[0];
    const poleY = this.#pole[1];
    const poleZ = this.#pole[2];
    // All samples of a pixel count as on the same side as its middle.
    if (-(poleX * x + poleY * y) / poleZ > 0 !== front) return;
    for (const sample of SAMPLES) {
      const sampleX = x + this.#pixel[0] * sample;
      const sampleY = y + this.#pixel[1] * sample;
      this.#add(sampleX, sampleY, -(poleX * sampleX + poleY * sampleY) / poleZ);
    }
  }

  #add(x: number, y: number, z: number): void {
    const far = Math.sqrt(x * x + y * y + z * z);
    if (far <= this.#inner || far >= this.outer) return;
    const part = (far - this.#inner) / (this.outer - this.#inner);
    const alpha = this.#read(this.#dense, part) / SAMPLES.length;
    const sunX = this.#sun[0];
    const sunY = this.#sun[1];
    const sunZ = this.#sun[2];
    const toSun = x * sunX + y * sunY + z * sunZ;
    let lit = this.#read(this.#shade, part) * 0.88;
    if (toSun < 0) {
      // In the shadow of the planet.
      const aside = Math.sqrt(Math.max(far * far - toSun * toSun, 0));
      lit *= 0.04 + 0.96 * step(0.96, 1.04, aside);
    }
    const from = this.#colours[0];
    const to = this.#colours[1];
    this.red += alpha * lit * this.#sunlight[0] * (from[0] + (to[0] - from[0]) * part);
    this.green += alpha * lit * this.#sunlight[1] * (from[1] + (to[1] - from[1]) * part);
    this.blue += alpha * lit * this.#sunlight[2] * (from[2] + (to[2] - from[2]) * part);
    this.alpha += alpha;
  }

  /** The part of the starlight that reaches a point of the planet, 0…1. */
  passing(x: number, y: number, z: number): number {
    const poleX = this.#pole[0];
    const poleY = this.#pole[1];
    const poleZ = this.#pole[2];
    const sunX = this.#sun[0];
    const sunY = this.#sun[1];
    const sunZ = this.#sun[2];
    const slope = poleX * sunX + poleY * sunY + poleZ * sunZ;
    const way = -(poleX * x + poleY * y + poleZ * z) / slope;
    if (!(way > 0)) return 1;
    const far = Math.hypot(x + sunX * way, y + sunY * way, z + sunZ * way);
    if (far <= this.#inner || far >= this.outer) return 1;
    return 1 - 0.82 * this.#read(this.#dense, (far - this.#inner) / (this.outer - this.#inner));
  }
}
