import type { Random } from "./random";

/** Craters with bowls, rims and rays: few large ones and many small ones. */
export class CraterField {
  /** The height at the last point, in radii. */
  height = 0;
  /** The brightness at the last point, from dark floors (below 0) to bright rays (above 0). */
  shine = 0;
  /** For each crater: x, y, z, cosine of its reach, size, freshness. */
  readonly #craters: Float64Array;

  constructor(random: Random, count: number, largest: number) {
    this.#craters = new Float64Array(count * 6);
    for (let index = 0; index < count; index++) {
      const z = random.between(-1, 1);
      const turn = random.between(0, 2 * Math.PI);
      const flat = Math.sqrt(1 - z * z);
      const size = Math.max(largest * (1 - random.next()) ** 3.2, 0.022);
      const fresh = random.chance(0.12) ? 1 : 0;
      const reach = size * (fresh ? 3.4 : 1.7);
      this.#craters.set(
        [Math.cos(turn) * flat, Math.sin(turn) * flat, z, Math.cos(reach), size, fresh],
        index * 6,
      );
    }
  }

  look(x: number, y: number, z: number): void {
    const all = this.#craters;
    let height = 0;
    let shine = 0;
    for (let at = 0; at < all.length; at += 6) {
      const cosine = (all[at] ?? 0) * x + (all[at + 1] ?? 0) * y + (all[at + 2] ?? 0) * z;
      if (cosine < (all[at + 3] ?? 1)) continue;
      const size = all[at + 4] ?? 1;
      const fresh = all[at + 5] ?? 0;
      const far = Math.acos(Math.min(cosine, 1)) / size;
      const rim = Math.exp(-(((far - 1) * 4) ** 2));
      const apron = Math.exp(-Math.abs(far - 1) * 5) * 0.3;
      const bowl = far < 1 ? (far * far - 1) * 0.9 : 0;
      const peak = size > 0.16 ? Math.exp(-((far * 6) ** 2)) * 0.4 : 0;
      height += size * (bowl + rim * 0.34 + apron + peak);
      shine += far < 1 ? -0.14 * (1 - far * far) : 0.1 * apron;
      if (fresh) shine += Math.max(0, 1 - far / 3.4) ** 2 * 0.5;
    }
    this.height = height;
    this.shine = shine;
  }
}
