import { bandSurface } from "./bands";
import { cloudLayer } from "./clouds";
import { encode, light, type Rgb } from "./colour";
import { fill, stance, type Stance } from "./geometry";
import { groundSurface } from "./ground";
import { Noise, step } from "./noise";
import type { Portrait } from "./portrait";
import { Random } from "./random";
import { RingLayer } from "./rings";
import { Spot, type Surface } from "./surface";

/** Ambient light, which keeps the night side visible. */
const AMBIENT = 0.022;
const SUN = 1.42;
/** The colour of sunsets in thick air. */
const DUSK: Rgb = [1, 0.42, 0.2];

/**
 * Paints a portrait.
 *
 * @param size the size of the square picture in pixels.
 * @returns RGBA, row by row from the top; transparent around the planet.
 */
export function paint(portrait: Portrait, size: number): Uint8ClampedArray<ArrayBuffer> {
  const painter = new Painter(portrait, size);
  while (!painter.done) painter.row();
  return painter.pixels;
}

/** Paints a portrait row by row, so that it can be interrupted. */
export class Painter {
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly #portrait: Portrait;
  readonly #size: number;
  /** The radius of the planet in pixels. */
  readonly #radius: number;
  readonly #stance: Stance;
  readonly #surface: Surface;
  readonly #clouds: Surface | null;
  readonly #rings: RingLayer | null;
  readonly #air: Rgb;
  /** The strength of the air for twilight and sunsets. */
  readonly #haze: number;
  /** The largest distance from the centre with anything visible, in radii. */
  readonly #reach: number;
  readonly #spot = new Spot();
  /** The heights of the row above; NaN beside the planet. */
  readonly #above: Float32Array;
  #row = 0;
  /** The current pixel: premultiplied light, and alpha. */
  #red = 0;
  #green = 0;
  #blue = 0;
  #alpha = 0;

  constructor(portrait: Portrait, size: number) {
    const { seed, surface, clouds, rings, air, axis } = portrait;
    const noise = new Noise(seed);
    this.#portrait = portrait;
    this.#size = size;
    this.#radius = (size / 2) * fill(portrait);
    this.#stance = stance(axis);
    this.#surface =
      surface.type === "ground"
        ? groundSurface(surface, noise, new Random(seed), this.#radius)
        : bandSurface(surface, noise, this.#radius);
    this.#clouds = clouds && cloudLayer(clouds, noise, this.#radius);
    this.#rings = rings && new RingLayer(rings, portrait, this.#stance, noise, this.#radius);
    this.#air = light(air.colour);
    this.#haze = air.thickness > 0.02 ? air.strength : 0;
    this.#reach = Math.max(this.#rings?.outer ?? 0, 1 + air.thickness * 5, 1 + 1 / this.#radius);
    this.#above = new Float32Array(size).fill(Number.NaN);
    this.pixels = new Uint8ClampedArray(size * size * 4);
  }

  get done(): boolean {
    return this.#row >= this.#size;
  }

  /** Paints the next row. */
  row(): void {
    const middle = this.#size / 2;
    const y = (middle - this.#row - 0.5) / this.#radius;
    let at = this.#row * this.#size * 4;
    let left = Number.NaN;
    for (let column = 0; column < this.#size; column++, at += 4) {
      const x = (column + 0.5 - middle) / this.#radius;
      const far = Math.sqrt(x * x + y * y);
      let height = Number.NaN;
      if (far <= this.#reach) {
        this.#red = this.#green = this.#blue = this.#alpha = 0;
        if (this.#rings) this.#ring(this.#rings, x, y, false);
        if (far > 0.97) this.#glow(x, y, far);
        const cover = (1 - far) * this.#radius + 0.5;
        if (cover > 0) {
          const inward = far > 0.9995 ? 0.9995 / far : 1;
          height = this.#globe(x * inward, y * inward, column, left, Math.min(cover, 1));
        }
        if (this.#rings) this.#ring(this.#rings, x, y, true);
        this.#write(at);
      }
      this.#above[column] = height;
      left = height;
    }
    this.#row++;
  }

  #over(red: number, green: number, blue: number, alpha: number): void {
    const kept = 1 - alpha;
    this.#red = red + this.#red * kept;
    this.#green = green + this.#green * kept;
    this.#blue = blue + this.#blue * kept;
    this.#alpha = alpha + this.#alpha * kept;
  }

  #ring(rings: RingLayer, x: number, y: number, front: boolean): void {
    rings.look(x, y, front);
    const { red, green, blue, alpha } = rings;
    if (alpha > 0) this.#over(red, green, blue, alpha);
  }

  /** The air beyond the edge of the planet. */
  #glow(x: number, y: number, far: number): void {
    const { air, light: sun } = this.#portrait;
    const towards = (x * sun.direction[0] + y * sun.direction[1]) / far;
    const day = step(-0.35, 0.85, towards);
    const out = Math.max(far - 1, 0) / air.thickness;
    const alpha = air.strength * day * Math.exp(-out * 1.25) * step(5, 2.5, out) * 0.85;
    const [red, green, blue] = this.#air;
    this.#over(
      red * sun.colour[0] * alpha,
      green * sun.colour[1] * alpha,
      blue * sun.colour[2] * alpha,
      alpha,
    );
  }

  /** Paints the planet at (x, y), covering this part of the pixel. Returns the height. */
  #globe(x: number, y: number, column: number, left: number, cover: number): number {
    const { air, light: sun, surface } = this.#portrait;
    const { pole, first, second } = this.#stance;
    const spot = this.#spot;
    const z = Math.sqrt(1 - x * x - y * y);
    const bodyX = x * first[0] + y * first[1] + z * first[2];
    const bodyY = x * pole[0] + y * pole[1] + z * pole[2];
    const bodyZ = x * second[0] + y * second[1] + z * second[2];
    this.#surface(bodyX, bodyY, bodyZ, spot);
    this.#clouds?.(bodyX, bodyY, bodyZ, spot);

    const sunX = sun.direction[0];
    const sunY = sun.direction[1];
    const sunZ = sun.direction[2];
    const facing = x * sunX + y * sunY + z * sunZ;
    // The slope towards the star, from the heights of the neighbours: needs no more noise.
    const above = this.#above[column] ?? Number.NaN;
    const across = left === left ? (spot.height - left) * (sunX - facing * x) : 0;
    const along = above === above ? (above - spot.height) * (sunY - facing * y) : 0;
    const slope = Math.min(Math.max((across + along) * this.#radius, -0.7), 0.7);
    const soft = 0.05 + this.#haze * 0.12;
    const day = step(-soft, soft * 2.2, facing);
    const edge = step(0.04, 0.5, z);
    let lit = Math.max(0, (facing + soft * 0.4) / (1 + soft * 0.4) - slope * edge) * day;
    if (this.#rings && lit > 0) lit *= this.#rings.passing(x, y, z);
    // Deep air darkens the limb.
    const limb = surface.type === "bands" ? 0.42 + 0.58 * Math.sqrt(z) : 0.72 + 0.28 * z;
    const bright = SUN * lit * limb;
    let red = spot.red * (bright * sun.colour[0] + AMBIENT);
    let green = spot.green * (bright * sun.colour[1] + AMBIENT);
    let blue = spot.blue * (bright * sun.colour[2] + AMBIENT * 1.3);

    if (spot.gloss > 0 && facing > 0) {
      // The half vector between the star and the viewer: (sunX, sunY, sunZ + 1).
      const half = (facing + z) / Math.sqrt(2 + 2 * sunZ);
      const mirrored = spot.gloss * lit * (0.75 * half ** 90 + 0.09 * half ** 12);
      red += mirrored * sun.colour[0];
      green += mirrored * sun.colour[1];
      blue += mirrored * sun.colour[2];
    }

    const rim = 1 - z;
    const thick = air.strength * (0.06 + 0.94 * rim * rim * Math.sqrt(rim));
    const veil = thick * step(-0.25, 0.75, facing) * 0.85;
    red += (this.#air[0] * sun.colour[0] * 1.05 - red) * veil;
    green += (this.#air[1] * sun.colour[1] * 1.05 - green) * veil;
    blue += (this.#air[2] * sun.colour[2] * 1.05 - blue) * veil;
    if (this.#haze > 0 && Math.abs(facing) < 0.3) {
      const dusk = Math.exp(-(((facing - 0.03) / 0.1) ** 2)) * this.#haze * 0.06 * (0.25 + red);
      red += DUSK[0] * dusk;
      green += DUSK[1] * dusk;
      blue += DUSK[2] * dusk;
    }
    if (spot.glowing > 0) {
      // The hottest lava is yellow to white.
      const heat = spot.glowing * (0.3 + 0.7 * z);
      const hot = Math.max(0, heat - 0.55);
      red += spot.glow[0] * heat + hot * 0.4;
      green += spot.glow[1] * heat + hot * 0.42;
      blue += spot.glow[2] * heat + hot * 0.12;
    }
    this.#over(red * cover, green * cover, blue * cover, cover);
    return spot.height;
  }

  #write(at: number): void {
    const alpha = this.#alpha;
    if (alpha < 0.002) return;
    this.pixels[at] = encode(this.#red / alpha);
    this.pixels[at + 1] = encode(this.#green / alpha);
    this.pixels[at + 2] = encode(this.#blue / alpha);
    this.pixels[at + 3] = alpha * 255;
  }
}
