import type { Rgb } from "./colour";
import type { Portrait } from "./portrait";

/** A direction or point: right, up, towards the viewer. */
export type Vector = Rgb;

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const unit = ([x, y, z]: Vector): Vector => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/** The orientation of a planet: its axis, and two rotating directions across it. */
export interface Stance {
  readonly pole: Vector;
  readonly first: Vector;
  readonly second: Vector;
}

export function stance({ lean, tilt, turn }: Portrait["axis"]): Stance {
  const flat = Math.cos(tilt);
  const pole: Vector = [Math.sin(lean) * flat, Math.cos(lean) * flat, Math.sin(tilt)];
  const across = unit(cross(pole, [0, 0, 1]));
  const away = cross(pole, across);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const between = (a: number, b: number): Vector => [
    across[0] * a + away[0] * b,
    across[1] * a + away[1] * b,
    across[2] * a + away[2] * b,
  ];
  return { pole, first: between(cos, sin), second: between(-sin, cos) };
}

/** The radius of the planet as a fraction of half the picture's width, leaving room for rings. */
export function fill({ rings, axis, air }: Portrait): number {
  if (!rings) return Math.min(0.9, 0.97 / (1 + air.thickness * 3));
  const flat = Math.abs(Math.sin(axis.tilt));
  const [cos, sin] = [Math.cos(axis.lean), Math.sin(axis.lean)];
  const reach = rings.outer * Math.max(Math.hypot(cos, sin * flat), Math.hypot(sin, cos * flat));
  return Math.min(0.86, 0.98 / reach);
}
