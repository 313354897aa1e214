import { LIGHT_SPEED } from "../units";

/** Presets, as fractions of the speed of light. */
export const PRESETS = [
  // 17 km/s: no spacecraft is leaving the solar system faster.
  { label: "Voyager 1", speed: 17 / LIGHT_SPEED },
  { label: "1%", speed: 0.01 },
  { label: "10%", speed: 0.1 },
  { label: "50%", speed: 0.5 },
  { label: "99%", speed: 0.99 },
];

export const DEFAULT_SPEED = 0.99;

/** How far a key moves the slider. */
export const STEP = 0.05;

/**
 * The position of a speed on the slider.
 *
 * All steps feel equal: at the slow end a step multiplies the speed, at the fast end it divides the
 * difference to the speed of light.
 */
export function positionOf(speed: number): number {
  return Math.log10(speed / (1 - speed));
}

/** The speed at a position on the slider, rounded as it is displayed, or that of a nearby preset. */
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

/** Parses a stored speed; the default if it is invalid. */
export function speedFrom(text: string | undefined): number {
  const speed = Number(text);
  return speed > 0 && positionOf(speed) >= SLOWEST && positionOf(speed) <= FASTEST
    ? speed
    : DEFAULT_SPEED;
}

function round(number: number): number {
  return Number(number.toPrecision(2));
}
