import { light, ramp } from "./colour";
import { step, type Noise } from "./noise";
import type { Bands } from "./portrait";
import { octaves, type Surface } from "./surface";

/** The size of the table from the sine of the latitude (-1.3 to 1.3) to a position in the colours. */
const LATITUDES = 1024;
const REACH = 1.3;

/** The colour of each latitude: broad bands with narrow ones in them. */
function layers(bands: Bands, noise: Noise): Float32Array {
  const table = new Float32Array(LATITUDES);
  const { count, contrast } = bands;
  for (let index = 0; index < LATITUDES; index++) {
    const latitude = (index / (LATITUDES - 1)) * 2 * REACH - REACH;
    const broad = noise.at(3.7, latitude * count * 0.5, 8.1) * 0.75;
    const wave = Math.sin(latitude * count * 1.6 + noise.at(1.2, latitude * 2, 4.4) * 4) * 0.3;
    const narrow = noise.sum(9.3, latitude * count * 1.7, 2.6, 3) * 0.35;
    table[index] = 0.5 + (broad + wave + narrow) * contrast * 0.6;
  }
  return table;
}

/** The cloud tops of a giant or veiled planet with a radius in pixels. */
export function bandSurface(bands: Bands, noise: Noise, radius: number): Surface {
  const colours = ramp(bands.colours);
  const table = layers(bands, noise);
  const storm = light(bands.stormColour);
  const fine = octaves(6, radius, 5);
  const swirls = octaves(3.2, radius, 4);
  const { turbulence } = bands;
  const swing = turbulence * 0.11 * Math.min(1, 6 / bands.count);
  const storms = bands.storms.map(({ latitude, longitude, size }) => {
    const flat = Math.sqrt(1 - latitude * latitude);
    const [x, z] = [Math.cos(longitude), Math.sin(longitude)];
    return { x: x * flat, y: latitude, z: z * flat, east: [-z, x] as const, size };
  });

  return (x, y, z, spot) => {
    let eye = 0;
    let lift = 0;
    let px = x;
    let pz = z;
    for (const { x: sx, y: sy, z: sz, east, size } of storms) {
      if (x * sx + y * sy + z * sz < 1 - size * 2.2) continue;
      const along = ((x - sx) * east[0] + (z - sz) * east[1]) / size;
      const across = (y - sy) / (size * 0.56);
      const far = along * along + across * across;
      if (far > 9) continue;
      const pull = Math.exp(-far * 0.7);
      // Winds part around a storm, and its inside rotates.
      lift += across * pull * size * 0.42;
      const turn = pull * 2.6;
      px += east[0] * (Math.cos(turn) * along - Math.sin(turn) * across - along) * size * pull;
      pz += east[1] * (Math.cos(turn) * along - Math.sin(turn) * across - along) * size * pull;
      const ring = 0.16 * Math.sin(far * 7 + Math.atan2(across, along) * 2) * step(0.05, 0.6, far);
      eye = Math.max(eye, step(1.25, 0.55, far) * (0.86 + ring));
    }

    // Slow shear first, then eddies that it stretches along the parallels.
    const shear = noise.sum(px * 1.7, y * 3.4, pz * 1.7, 2);
    const eddies = noise.sum(
      px * 3.1 + shear * 1.4,
      y * 9 + shear * 0.8,
      pz * 3.1 - shear * 1.4,
      swirls,
    );
    const curl = noise.sum(
      px * 5 + eddies * 1.6 * turbulence,
      y * 16 - eddies * 1.2,
      pz * 5 + eddies,
      fine,
    );
    const calm = 1 - 0.6 * y * y;
    const latitude = y + lift + (shear * 0.7 + eddies * 0.8 + curl * 0.28) * swing * calm;

    const at = ((latitude + REACH) / (2 * REACH)) * (LATITUDES - 1);
    const below = Math.min(Math.max(Math.floor(at), 0), LATITUDES - 2);
    const low = table[below] ?? 0;
    const level = low + ((table[below + 1] ?? low) - low) * (at - below);
    spot.take(colours, level + curl * 0.07 * (0.5 + turbulence) + eddies * 0.05);
    // Hazy, darker poles.
    spot.scale((1 + curl * 0.12) * (1 - 0.28 * step(0.62, 1, Math.abs(y))));
    if (eye > 0) spot.blend(storm, eye * (0.72 + curl * 0.4));
    spot.height = curl * 0.006 + eye * 0.012;
    spot.gloss = 0;
    spot.glowing = 0;
  };
}
