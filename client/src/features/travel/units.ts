/** The length of a light year (a Julian year of 365.25 days). */
export const KM_PER_LIGHT_YEAR = 9_460_730_472_580.8;

/** In kilometres per second. */
export const LIGHT_SPEED = 299_792.458;

/** Converts kilometres to light years. */
export function lightYears(km: number): number {
  return km / KM_PER_LIGHT_YEAR;
}

/** The duration of a journey in seconds, by clocks on Earth and by the traveller's clock. */
export interface TravelTime {
  earth: number;
  traveller: number;
}

/**
 * The duration of a journey by special relativity: the traveller's clock runs slower.
 *
 * @param km the distance in kilometres.
 * @param speed the constant speed as a fraction of the speed of light, between 0 and 1 (exclusive).
 */
export function travelTime(km: number, speed: number): TravelTime {
  const earth = km / (speed * LIGHT_SPEED);
  return { earth, traveller: earth / slowing(speed) };
}

/** The Lorentz factor: how many times slower a clock runs at a fraction of the speed of light. */
export function slowing(speed: number): number {
  return 1 / Math.sqrt((1 - speed) * (1 + speed));
}
