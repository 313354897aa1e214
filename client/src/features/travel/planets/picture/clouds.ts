import { light } from "./colour";
import { step, type Noise } from "./noise";
import type { Clouds } from "./portrait";
import { octaves, type Surface } from "./surface";

/** Adds clouds to a spot. */
export function cloudLayer(clouds: Clouds, noise: Noise, radius: number): Surface {
  const colour = light(clouds.colour);
  const { cover, density, frequency, stretch } = clouds;
  const fine = octaves(frequency * 2.4, radius, 6);
  const edge = 0.34 - cover * 0.9;

  return (x, y, z, spot) => {
    const px = x * frequency + 200;
    const py = y * frequency * stretch;
    const pz = z * frequency;
    const wind = noise.at(px * 0.7, py * 0.7, pz * 0.7) * 0.7;
    const curl = noise.at(px * 1.1 + 30, py * 1.1 + wind * 2, pz * 1.1);
    const shape = noise.sum(
      px * 2.4 + wind * 1.9,
      py * 2.4 + curl * 1.2,
      pz * 2.4 - wind * 1.5,
      fine,
    );
    const amount = step(edge, edge + 0.6, shape * 0.8 + wind * 1.05 + curl * 0.16) * density;
    if (amount <= 0) return;
    spot.blend(colour, amount);
    spot.gloss *= 1 - amount;
    spot.height = spot.height * (1 - amount) + amount * density * 0.009;
  };
}
