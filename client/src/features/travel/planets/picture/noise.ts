import { Random, type Seed } from "./random";

const SIZE = 256;
const MASK = SIZE - 1;

/** Seeded noise in space, from about -1 to 1. */
export class Noise {
  readonly #order = new Uint8Array(SIZE * 2);
  /** The gradients in the same order: x, y and z in turn. */
  readonly #slopes = new Float64Array(SIZE * 2 * 3);
  readonly #values = new Float64Array(SIZE * 2);

  constructor(seed: Seed) {
    const random = new Random(seed);
    const order = this.#order;
    for (let index = 0; index < SIZE; index++) order[index] = index;
    for (let index = SIZE - 1; index > 0; index--) {
      const other = random.whole(0, index);
      const kept = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = kept;
    }
    order.copyWithin(SIZE, 0, SIZE);
    for (let index = 0; index < SIZE * 2; index++) {
      const part = ((order[index] ?? 0) + 0.5) / SIZE;
      // A Fibonacci lattice distributes the directions evenly over the sphere.
      const z = part * 2 - 1;
      const turn = part * SIZE * Math.PI * (3 - Math.sqrt(5));
      const flat = Math.sqrt(1 - z * z);
      this.#slopes.set(
        [Math.cos(turn) * flat * 1.6, Math.sin(turn) * flat * 1.6, z * 1.6],
        index * 3,
      );
      this.#values[index] = part * 2 - 1;
    }
  }

  /** Perlin's gradient noise, which is smooth, for shapes. */
  at(x: number, y: number, z: number): number {
    const order = this.#order;
    const g = this.#slopes;
    const left = Math.floor(x);
    const low = Math.floor(y);
    const near = Math.floor(z);
    const dx = x - left;
    const dy = y - low;
    const dz = z - near;
    const ex = dx - 1;
    const ey = dy - 1;
    const ez = dz - 1;
    const k = near & MASK;
    const a = (order[left & MASK] ?? 0) + (low & MASK);
    const b = (order[(left & MASK) + 1] ?? 0) + (low & MASK);
    // The indices of the gradients of four edges of the cube; those of their far ends follow.
    const p = ((order[a] ?? 0) + k) * 3;
    const q = ((order[b] ?? 0) + k) * 3;
    const r = ((order[a + 1] ?? 0) + k) * 3;
    const s = ((order[b + 1] ?? 0) + k) * 3;
    const u = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
    const v = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
    const w = dz * dz * dz * (dz * (dz * 6 - 15) + 10);
    const p0 = (g[p] ?? 0) * dx + (g[p + 1] ?? 0) * dy + (g[p + 2] ?? 0) * dz;
    const q0 = (g[q] ?? 0) * ex + (g[q + 1] ?? 0) * dy + (g[q + 2] ?? 0) * dz;
    const r0 = (g[r] ?? 0) * dx + (g[r + 1] ?? 0) * ey + (g[r + 2] ?? 0) * dz;
    const s0 = (g[s] ?? 0) * ex + (g[s + 1] ?? 0) * ey + (g[s + 2] ?? 0) * dz;
    const p1 = (g[p + 3] ?? 0) * dx + (g[p + 4] ?? 0) * dy + (g[p + 5] ?? 0) * ez;
    const q1 = (g[q + 3] ?? 0) * ex + (g[q + 4] ?? 0) * dy + (g[q + 5] ?? 0) * ez;
    const r1 = (g[r + 3] ?? 0) * dx + (g[r + 4] ?? 0) * ey + (g[r + 5] ?? 0) * ez;
    const s1 = (g[s + 3] ?? 0) * ex + (g[s + 4] ?? 0) * ey + (g[s + 5] ?? 0) * ez;
    const low0 = p0 + u * (q0 - p0);
    const low1 = p1 + u * (q1 - p1);
    const near0 = low0 + v * (r0 + u * (s0 - r0) - low0);
    const near1 = low1 + v * (r1 + u * (s1 - r1) - low1);
    return near0 + w * (near1 - near0);
  }

  /** A sum of octaves, each twice as fine and half as strong as the previous one. */
  sum(x: number, y: number, z: number, octaves: number): number {
    return 0.55 * this.at(x, y, z) + this.#grain(x, y, z, octaves, false);
  }

  /** The same, folded into sharp crests: 1 on crests, towards 0 in valleys. */
  crests(x: number, y: number, z: number, octaves: number): number {
    const crest = 1 - Math.abs(this.at(x, y, z));
    return (
      (0.55 * crest * crest + this.#grain(x, y, z, octaves, true)) / (1.1 - 1.1 * 0.5 ** octaves)
    );
  }

  /**
   * The octaves after the first, in value noise: coarser, but three times as fast. Inlined for all
   * octaves, because function calls would cost more than the noise itself.
   */
  #grain(x: number, y: number, z: number, octaves: number, folded: boolean): number {
    const order = this.#order;
    const values = this.#values;
    let total = 0;
    let strength = 0.55;
    for (let octave = 1; octave < octaves; octave++) {
      // Rotated, shifted and not exactly doubled, to hide the grids of the octaves.
      const turned = 1.62 * x - 1.22 * z + 17.3;
      z = 1.22 * x + 1.62 * z + 31.7;
      x = turned;
      y = y * 2.03 + 5.9;
      strength *= 0.5;
      const left = Math.floor(x);
      const low = Math.floor(y);
      const near = Math.floor(z);
      const dx = x - left;
      const dy = y - low;
      const dz = z - near;
      const k = near & MASK;
      const a = (order[left & MASK] ?? 0) + (low & MASK);
      const b = (order[(left & MASK) + 1] ?? 0) + (low & MASK);
      const p = (order[a] ?? 0) + k;
      const q = (order[b] ?? 0) + k;
      const r = (order[a + 1] ?? 0) + k;
      const s = (order[b + 1] ?? 0) + k;
      const u = dx * dx * (3 - 2 * dx);
      const v = dy * dy * (3 - 2 * dy);
      const w = dz * dz * (3 - 2 * dz);
      const p0 = values[p] ?? 0;
      const r0 = values[r] ?? 0;
      const p1 = values[p + 1] ?? 0;
      const r1 = values[r + 1] ?? 0;
      const low0 = p0 + u * ((values[q] ?? 0) - p0);
      const low1 = p1 + u * ((values[q + 1] ?? 0) - p1);
      const near0 = low0 + v * (r0 + u * ((values[s] ?? 0) - r0) - low0);
      const near1 = low1 + v * (r1 + u * ((values[s + 1] ?? 0) - r1) - low1);
      const value = near0 + w * (near1 - near0);
      const crest = 1 - Math.abs(value);
      total += strength * (folded ? crest * crest : value);
    }
    return total;
  }
}

/** A smooth step from 0 at `low` to 1 at `high`. */
export function step(low: number, high: number, value: number): number {
  const part = Math.min(Math.max((value - low) / (high - low), 0), 1);
  return part * part * (3 - 2 * part);
}
