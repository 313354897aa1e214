import { LIGHT_SPEED } from "../units";

/** Speeds to choose from, as fractions of the speed of light. */
export const PRESETS = [
  // In kilometres a second; nothing that people have built goes away faster.
  { label: "Voyager 1", speed: 17 / LIGHT_SPEED },
  { label: "1%", speed: 0.01 },
  { label: "10%", speed: 0.1 },
  { label: "50%", speed: 0.5 },
  { label: "99%", speed: 0.99 },
];

export const USUAL_SPEED = 0.99;

/** By how much a key moves the slider. */
export const STEP = 0.05;

/**
 * Where a speed stands on the slider.
 *
 * Each step makes as much of a difference as the others: at the slow end it multiplies the speed, at
 * the fast end it divides what is missing to the speed of light.
 */
export function positionOf(speed: number): number {
  return Math.log10(speed / (1 - speed));
}

/** The speed at a place on the slider: as round as it is shown, or that of a preset close by. */
export function speedAt(position: number): number {
  const isClose = ({ speed }: { speed: number }) =>
    Math.abs(positionOf(speed) - position) <= STEP / 2;
  const preset = PRESETS.find(isClose);
  if (preset) return preset.speed;
  const speed = 1 / (1 + 10 ** -position);
  return speed < 0.5 ? round(speed) : 1 - round(1 - speed);
}

export const SLOWEST = positionOf(17 / LIGHT_SPEED);
export const FASTEST = positionOf(0.99999);

/** The speed that a stored text stands for, or the usual one. */
export function speedFrom(text: string | undefined): number {
  const speed = Number(text);
  return speed > 0 && positionOf(speed) >= SLOWEST && positionOf(speed) <= FASTEST
    ? speed
    : USUAL_SPEED;
}

function round(number: number): number {
  return Number(number.toPrecision(2));
}
