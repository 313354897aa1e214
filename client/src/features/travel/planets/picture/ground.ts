import { light, ramp } from "./colour";
import { CraterField } from "./craters";
import { step, type Noise } from "./noise";
import type { Ground } from "./portrait";
import type { Random } from "./random";
import { octaves, type Surface } from "./surface";

const CAP = light("#f4f9ff");
const ABYSS = 0.55;

/** The surface of a solid planet with a radius in pixels. */
export function groundSurface(
  ground: Ground,
  noise: Noise,
  random: Random,
  radius: number,
): Surface {
  const { frequency, warp, ridges, sea, cracks, caps } = ground;
  const land = ramp(ground.land);
  const water = sea && ramp(sea.colours);
  const crackColour = cracks && light(cracks.colour);
  const crackFrequency = cracks?.frequency ?? 1;
  const craters =
    ground.craters && new CraterField(random, ground.craters.count, ground.craters.largest);
  const fine = octaves(frequency, radius, 7);
  const rough = Math.min(fine, 4);
  const veins = octaves(crackFrequency, radius, 4);
  // Noise changes by about this much per pixel; narrower cracks would become dotted lines.
  const thinnest = (frequency * crackFrequency) / radius;
  const relief = ground.relief * 0.05;
  const shore = sea?.level ?? -2;

  return (x, y, z, spot) => {
    const bend = noise.at(x * 1.3 + 40, y * 1.3, z * 1.3) * warp * 0.6;
    const px = (x + bend) * frequency;
    const py = (y - bend * 0.6) * frequency;
    const pz = (z + bend * 0.8) * frequency;
    let height = noise.sum(px, py, pz, fine) * 1.25;
    if (ridges > 0.05 && !(sea && height < -0.3)) {
      const crest = noise.crests(px * 1.4 + 9, py * 1.4, pz * 1.4, rough) * 2 - 1.25;
      height += crest * ridges * (sea ? 0.45 * step(-0.3, 0.5, height) : 0.55);
    }
    const tint = noise.sum(x * 2.6 + 3, y * 2.6 + 60, z * 2.6, Math.min(fine, 2));
    spot.gloss = 0;
    spot.glowing = 0;

    if (water && height < shore) {
      const depth = (shore - height) / ABYSS;
      spot.take(water, 1 - Math.sqrt(Math.min(depth, 1)) * 0.98 + tint * 0.05);
      spot.height = 0;
      spot.gloss = 0.85;
    } else {
      // The ground rises steeply behind a narrow beach.
      const above = sea ? Math.sqrt((height - shore) / (1.2 - shore)) : height * 0.5 + 0.5;
      spot.take(land, above + tint * (sea ? 0.16 : 0.22));
      spot.scale(1 + tint * 0.25);
      spot.height = (sea ? height - shore : height) * relief;
    }

    if (craters) {
      craters.look(x, y, z);
      spot.height += craters.height * 0.34;
      spot.scale(Math.max(0.35, 1 + craters.shine));
    }

    if (caps && Math.abs(y) > 0.55) {
      const edge = noise.sum(x * 5, y * 5, z * 5 + 80, Math.min(fine, 4)) * 0.16 + height * 0.05;
      const part =
        step(caps.north - 0.03, caps.north + 0.05, y + edge) +
        step(caps.south - 0.03, caps.south + 0.05, edge - y);
      if (part > 0) {
        spot.blend(CAP, Math.min(part, 1) * 0.95);
        spot.gloss *= 1 - Math.min(part, 1);
      }
    }

    if (cracks && crackColour) {
      const vein = noise.at(
        px * crackFrequency + tint,
        py * crackFrequency - tint,
        pz * crackFrequency,
      );
      const branch = noise.sum(px * crackFrequency * 1.7 + 70, py * 2.4, pz * 2.4, veins);
      const width = thinnest + cracks.width * (1 + tint);
      const line = Math.max(
        1 - step(0, width, Math.abs(vein)),
        (1 - step(0, width, Math.abs(branch))) * 0.8,
      );
      if (cracks.glow) {
        // Lakes of lava in the lowlands, and heat that glows through the crust beside the cracks.
        const lake = step(-0.4, -0.75, height);
        const heat = Math.max(line * step(0.5, -0.15, height), lake);
        const near = 0.25 * Math.max(0, 1 - Math.abs(vein) / (width * 5)) ** 2;
        spot.glow = crackColour;
        spot.glowing = heat * (1.15 + tint * 0.8) + near * step(0.6, -0.3, height);
        spot.height -= heat * 0.012;
      } else {
        spot.blend(crackColour, line * 0.6 * step(-0.35, 0.3, tint + height * 0.4));
        spot.height -= line * 0.0018;
      }
    }
  };
}
