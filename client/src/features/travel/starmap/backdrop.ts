import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  LineBasicMaterial,
  LineSegments,
} from "three";
import { hash, Random } from "@/features/travel/planets/picture/random";
import { direction, reach, type Point } from "./places";
import type { Glow } from "./points";

/** The radii of the shells, in light years. */
export const SHELLS = [10, 100, 1000, 10_000];
const CORNERS = 144;
const BACKGROUND = 4200;
const FAR_AWAY = 700;
/** The north galactic pole: right ascension and declination in degrees. */
const GALAXY = direction(192.86, 27.13);

/** Circles around the Sun at some distances: in the plane of the equator, and two across it. */
export function shells(): LineSegments<BufferGeometry, LineBasicMaterial> {
  const points: number[] = [];
  const colours: number[] = [];
  const add = (corner: (a: number) => Point, bright: number): void => {
    const tint = new Color("#6f8cff").multiplyScalar(bright);
    for (let index = 0; index < CORNERS; index++) {
      for (const end of [index, index + 1]) {
        points.push(...corner((end / CORNERS) * 2 * Math.PI));
        colours.push(tint.r, tint.g, tint.b);
      }
    }
  };
  for (const distance of SHELLS) {
    const far = reach(distance);
    add((a) => [Math.cos(a) * far, 0, Math.sin(a) * far], 0.3);
    add((a) => [Math.cos(a) * far, Math.sin(a) * far, 0], 0.07);
    add((a) => [0, Math.sin(a) * far, Math.cos(a) * far], 0.07);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(points, 3));
  geometry.setAttribute("color", new Float32BufferAttribute(colours, 3));
  const material = new LineBasicMaterial({ vertexColors: true, transparent: true, opacity: 0.8 });
  material.depthTest = false;
  return new LineSegments(geometry, material);
}

/** Faint background stars, concentrated along the Milky Way. */
export function background(): Glow[] {
  const random = new Random(hash("the sky behind"));
  return Array.from({ length: BACKGROUND }, () => {
    const way = random.chance(0.55);
    // The sum of three random numbers approximates a bell curve.
    const height = way ? (random.next() + random.next() + random.next() - 1.5) * 0.42 : 0;
    const point = way ? galactic(random.between(0, 2 * Math.PI), height) : anywhere(random);
    const warm = random.next();
    return {
      point: [point[0] * FAR_AWAY, point[1] * FAR_AWAY, point[2] * FAR_AWAY],
      colour: [0.72 + 0.28 * warm, 0.8, 1 - 0.22 * warm],
      size: random.between(0.8, 1.4),
      bright: random.between(0.5, 1.7) * random.next(),
      crowd: 1,
    };
  });
}

function anywhere(random: Random): Point {
  const declination = (Math.asin(random.between(-1, 1)) * 180) / Math.PI;
  return direction(random.between(0, 360), declination);
}

/** The direction for a galactic longitude and the sine of a galactic latitude. */
function galactic(turn: number, height: number): Point {
  const [x, y, z] = GALAXY;
  const flat = Math.hypot(x, z);
  const first: Point = [-z / flat, 0, x / flat];
  const second: Point = [y * first[2], z * first[0] - x * first[2], -y * first[0]];
  const round = Math.sqrt(1 - height * height);
  const [cos, sin] = [Math.cos(turn) * round, Math.sin(turn) * round];
  return [
    x * height + first[0] * cos + second[0] * sin,
    y * height + first[1] * cos + second[1] * sin,
    z * height + first[2] * cos + second[2] * sin,
  ];
}

export const SUN: Glow = {
  point: [0, 0, 0],
  colour: [1, 0.86, 0.55],
  size: 1,
  bright: 1,
  crowd: 1,
};
