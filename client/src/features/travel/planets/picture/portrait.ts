import type { Planet } from "@/api/types";
import { KINDS, PALETTES, type Kind, type Palette } from "./palettes";
import { hash, Random, type Seed } from "./random";
import { starlight, type Starlight } from "./starlight";

/** A solid or liquid surface. Lengths are in radii of the planet. */
export interface Ground {
  readonly type: "ground";
  readonly land: readonly string[];
  /** The number of landforms per radius. */
  readonly frequency: number;
  /** The distortion of the landforms. */
  readonly warp: number;
  /** From rolling hills (0) to sharp crests (1). */
  readonly ridges: number;
  /** The strength of the shading of slopes. */
  readonly relief: number;
  readonly craters: { readonly count: number; readonly largest: number } | null;
  /** `level`: the height (-1 to 1) up to which the ground is under water. */
  readonly sea: { readonly level: number; readonly colours: readonly string[] } | null;
  readonly cracks: {
    readonly colour: string;
    readonly frequency: number;
    readonly width: number;
    readonly glow: boolean;
  } | null;
  /** Ice from the poles to this sine of the latitude; none above 1. */
  readonly caps: { readonly north: number; readonly south: number } | null;
}

/** Bands of clouds around a planet without a visible surface. */
export interface Bands {
  readonly type: "bands";
  readonly colours: readonly string[];
  readonly count: number;
  /** The contrast between the bands. */
  readonly contrast: number;
  readonly turbulence: number;
  readonly storms: readonly {
    readonly latitude: number;
    readonly longitude: number;
    readonly size: number;
  }[];
  readonly stormColour: string;
}

export interface Clouds {
  readonly colour: string;
  /** The part of the planet that they cover, 0…1. */
  readonly cover: number;
  /** The opacity of the thickest clouds, 0…1. */
  readonly density: number;
  readonly frequency: number;
  /** The stretch along the parallels. */
  readonly stretch: number;
}

export interface Rings {
  /** In radii of the planet. */
  readonly inner: number;
  readonly outer: number;
  readonly colours: readonly [string, string];
  readonly density: number;
  /** The position of each gap, from 0 (inner edge) to 1 (outer edge), and its width. */
  readonly gaps: readonly { readonly at: number; readonly width: number }[];
}

/** Everything needed to paint a planet. */
export interface Portrait {
  readonly seed: Seed;
  readonly kind: Kind;
  /** The colour of the placeholder, "#rrggbb". */
  readonly main: string;
  readonly surface: Ground | Bands;
  readonly clouds: Clouds | null;
  readonly rings: Rings | null;
  readonly air: { readonly colour: string; readonly thickness: number; readonly strength: number };
  /** In radians: the axis to the side, towards the viewer, and the rotation about it. */
  readonly axis: { readonly lean: number; readonly tilt: number; readonly turn: number };
  readonly light: Starlight;
}

/** Derives a portrait from the data of a planet, so that it looks the same everywhere. */
export function portrait({ id, name, nearest_star, distance_from_earth }: Planet): Portrait {
  const seed = hash(JSON.stringify([id, name, nearest_star, distance_from_earth]));
  const random = new Random(seed);
  const kind = drawKind(random);
  const palette = random.pick(PALETTES[kind].choice);
  const rings = random.chance(RINGED[kind]) ? drawRings(random, palette) : null;
  const tilt = rings ? random.between(0.14, 0.5) : random.between(0, 0.5);
  return {
    seed,
    kind,
    main: (palette.sea ?? palette.land)[2] ?? palette.air,
    surface: isBanded(kind) ? drawBands(random, kind, palette) : drawGround(random, kind, palette),
    clouds: drawClouds(random, kind, palette),
    rings,
    air: drawAir(random, kind, palette),
    axis: {
      lean: random.sign() * (rings ? random.between(0.15, 0.65) : random.between(0, 0.6)),
      tilt: random.sign() * tilt,
      turn: random.between(0, 2 * Math.PI),
    },
    light: starlight(nearest_star ?? name),
  };
}

const RINGED: Readonly<Record<Kind, number>> = {
  "gas giant": 0.48,
  "ice giant": 0.42,
  rocky: 0.1,
  desert: 0.14,
  ocean: 0.1,
  living: 0.12,
  ice: 0.22,
  lava: 0.1,
  veiled: 0.2,
};

function drawKind(random: Random): Kind {
  const whole = KINDS.reduce((sum, kind) => sum + PALETTES[kind].share, 0);
  let left = random.next() * whole;
  return KINDS.find((kind) => (left -= PALETTES[kind].share) < 0) ?? "rocky";
}

const isBanded = (kind: Kind): boolean =>
  kind === "gas giant" || kind === "ice giant" || kind === "veiled";

function drawBands(random: Random, kind: Kind, palette: Palette): Bands {
  const gas = kind === "gas giant";
  const most = gas ? 4 : 1;
  return {
    type: "bands",
    colours: random.chance(0.5) ? palette.land : palette.land.toReversed(),
    count: gas ? random.between(5, 13) : random.between(2, 5),
    contrast: gas ? random.between(0.8, 1) : random.between(0.45, 0.8),
    turbulence: gas ? random.between(0.35, 1) : random.between(0.4, kind === "veiled" ? 1.6 : 0.8),
    storms: Array.from({ length: kind === "veiled" ? 0 : random.whole(0, most) }, (_, index) => ({
      latitude: random.sign() * random.between(0.1, 0.75),
      longitude: random.between(0, 2 * Math.PI),
      size: index === 0 ? random.between(0.14, 0.3) : random.between(0.04, 0.1),
    })),
    stormColour: palette.accent,
  };
}

function drawGround(random: Random, kind: Kind, palette: Palette): Ground {
  const wet = palette.sea !== undefined;
  const bare = kind === "rocky" || (kind === "ice" && random.chance(0.4));
  const level = kind === "ocean" ? random.between(0.12, 0.42) : random.between(-0.14, 0.1);
  const icy = kind === "living" || kind === "ocean" || (kind === "desert" && random.chance(0.5));
  return {
    type: "ground",
    land: palette.land,
    frequency: random.between(1.1, kind === "rocky" ? 2.6 : 1.9),
    warp: kind === "rocky" ? random.between(0, 0.3) : random.between(0.2, 0.9),
    ridges: random.between(0, wet ? 0.5 : 1),
    relief: random.between(0.7, 1.1) * (kind === "ice" ? 0.6 : 1),
    craters: bare ? { count: random.whole(50, 120), largest: random.between(0.12, 0.28) } : null,
    sea: palette.sea ? { level, colours: palette.sea } : null,
    cracks:
      kind === "lava" || (kind === "ice" && !bare)
        ? {
            colour: palette.accent,
            frequency: random.between(1.3, 2.6),
            width: kind === "lava" ? random.between(0.05, 0.11) : random.between(0.025, 0.06),
            glow: kind === "lava",
          }
        : null,
    caps: icy ? { north: random.between(0.74, 1.02), south: random.between(0.74, 1.02) } : null,
  };
}

function drawClouds(random: Random, kind: Kind, palette: Palette): Clouds | null {
  const frequency = random.between(1.4, 2.6);
  if (kind === "ocean" || kind === "living")
    return {
      colour: "#ffffff",
      cover: random.between(0.25, 0.62),
      density: 0.95,
      frequency,
      stretch: random.between(1.1, 1.9),
    };
  if (kind === "ice giant")
    return {
      colour: palette.air,
      cover: random.between(0.1, 0.4),
      density: random.between(0.35, 0.6),
      frequency: frequency * 0.7,
      stretch: 5,
    };
  if (kind === "desert" && random.chance(0.5))
    return {
      colour: palette.accent,
      cover: random.between(0.15, 0.4),
      density: random.between(0.3, 0.6),
      frequency,
      stretch: 2,
    };
  return null;
}

function drawAir(random: Random, kind: Kind, palette: Palette): Portrait["air"] {
  const airless = kind === "rocky" || (kind === "ice" && random.chance(0.5));
  return {
    colour: palette.air,
    thickness: airless ? 0.012 : random.between(0.03, 0.055),
    strength: airless ? random.between(0.04, 0.16) : random.between(0.55, 0.95),
  };
}

function drawRings(random: Random, palette: Palette): Rings {
  const inner = random.between(1.2, 1.45);
  const near = random.pick(["#d8c8ae", "#c8c4bc", "#e4d4c0", "#b8bccb", "#d0b8a4"]);
  return {
    inner,
    outer: inner + random.between(0.28, 0.85),
    colours: random.chance(0.5) ? [near, palette.air] : [palette.air, near],
    density: random.between(0.45, 1),
    gaps: Array.from({ length: random.whole(0, 3) }, () => ({
      at: random.between(0.15, 0.9),
      width: random.between(0.01, 0.06),
    })),
  };
}
