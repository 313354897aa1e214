import { stars } from "virtual:sky";
import type { Planet } from "@/api/types";
import { blackBody, encode, type Rgb } from "@/features/travel/planets/picture/colour";
import { hash, Random } from "@/features/travel/planets/picture/random";
import { lightYears } from "@/features/travel/units";

/**
 * A point in space, with the Sun at the origin. The axes are equatorial: x points to right ascension and
 * declination 0, y to the north celestial pole, z to a right ascension of 18 hours.
 */
export type Point = readonly [x: number, y: number, z: number];

interface Star {
  /** The direction from the Sun, length 1. */
  readonly direction: Point;
  readonly kelvin: number;
}

export interface Place {
  readonly planet: Planet;
  readonly point: Point;
  /** Encoded (sRGB), 0…1. */
  readonly colour: Rgb;
}

/** The edge of the map in light years; anything farther is placed there. */
const FARTHEST = 1_000_000;
/** The distance from the Sun for planets with an unknown distance, in the map's units. */
export const UNKNOWN = 64;
/** The distance between the first two planets of a star, in the map's units. */
const SPREAD = 0.24;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const DEGREE = Math.PI / 180;

/** Converts light years to the map's units: ten units per power of ten. */
export function reach(distance: number): number {
  return 2 + 10 * Math.log10(1 + Math.min(Math.max(distance, 0), FARTHEST));
}

/** The direction of a position in the sky, in degrees. */
export function direction(ascension: number, declination: number): Point {
  const flat = Math.cos(declination * DEGREE);
  return [
    flat * Math.cos(ascension * DEGREE),
    Math.sin(declination * DEGREE),
    -flat * Math.sin(ascension * DEGREE),
  ];
}

let table: Map<string, Star> | undefined;

/** The real stars by name. */
function realStars(): Map<string, Star> {
  table ??= new Map(
    stars.split("\n").map((line) => {
      const [name = "", ascension, declination, kelvin] = line.split("\t");
      const place = direction(Number(ascension), Number(declination));
      return [name, { direction: place, kelvin: Number(kelvin) || inventedKelvin(name) }];
    }),
  );
  return table;
}

function inventedKelvin(name: string): number {
  return new Random(hash(`heat of ${name}`)).between(3000, 8500);
}

/** Assigns an unknown star a fixed position, derived from its name. */
function inventedStar(name: string): Star {
  const random = new Random(hash(`place of ${name}`));
  const declination = Math.asin(random.between(-1, 1)) / DEGREE;
  return {
    direction: direction(random.between(0, 360), declination),
    kelvin: inventedKelvin(name),
  };
}

/** The colour of a star, exaggerated to tell stars apart. */
function colour(kelvin: number): Rgb {
  const [red, green, blue] = blackBody(kelvin);
  const vivid = (part: number): number => encode(part ** 2) / 255;
  return [vivid(red), vivid(green), vivid(blue)];
}

/**
 * The position of a planet of a star: the first one in the direction of the star, the others close
 * around it, each at its own distance from the Sun.
 */
function beside(star: Point, index: number, far: number): Point {
  const [x, y, z] = star;
  const flat = Math.hypot(x, z) || 1;
  const east: Point = [-z / flat, 0, x / flat];
  const north: Point = [-(y * x) / flat, flat, -(y * z) / flat];
  const aside = (SPREAD * Math.sqrt(index)) / far;
  const a = Math.cos(index * GOLDEN_ANGLE) * aside;
  const b = Math.sin(index * GOLDEN_ANGLE) * aside;
  const moved = star.map((part, axis) => part + a * (east[axis] ?? 0) + b * (north[axis] ?? 0));
  const length = Math.hypot(...moved) / far;
  return [(moved[0] ?? 0) / length, (moved[1] ?? 0) / length, (moved[2] ?? 0) / length];
}

/** The edge length of the cubes for counting neighbours, in the map's units. */
const CUBE = 4;
/** The number of neighbours from which lights get dimmed. */
const CROWD = 6;

/** The brightness of each place, dimmed by its neighbours: 1 if it is alone. */
export function shares(all: readonly Place[]): number[] {
  const cube = ({ point }: Place): string => point.map((part) => Math.round(part / CUBE)).join();
  const cubes = all.map(cube);
  const counts = new Map<string, number>();
  for (const key of cubes) counts.set(key, (counts.get(key) ?? 0) + 1);
  return cubes.map((key) => Math.sqrt(CROWD / (CROWD - 1 + (counts.get(key) ?? 1))));
}

/** The positions of the planets in the map, independent of their order. */
export function places(planets: readonly Planet[]): Place[] {
  const known = realStars();
  const counts = new Map<string, number>();
  return planets
    .toSorted((one, other) => one.id - other.id)
    .map((planet) => {
      const name = planet.nearest_star ?? planet.name;
      const star = (planet.nearest_star && known.get(name)) || inventedStar(name);
      // The components of a double star have different names, but often the same position.
      const place = star.direction.join();
      const index = counts.get(place) ?? 0;
      counts.set(place, index + 1);
      const km = planet.distance_from_earth;
      const far = km === null ? UNKNOWN : reach(lightYears(km));
      return { planet, point: beside(star.direction, index, far), colour: colour(star.kelvin) };
    });
}
