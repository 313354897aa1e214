/** Light goes this far in a Julian year of 365.25 days. */
export const KM_PER_LIGHT_YEAR = 9_460_730_472_580.8;

/** In kilometres a second. */
export const LIGHT_SPEED = 299_792.458;

/** How far that is in light years. */
export function lightYears(km: number): number {
  return km / KM_PER_LIGHT_YEAR;
}

/** How long a journey takes, in seconds: by the clocks on Earth, and by the one that goes along. */
export interface TravelTime {
  earth: number;
  traveller: number;
}

/**
 * How long a journey takes by special relativity: the clock that goes along runs slower.
 *
 * @param km how far it is, in kilometres.
 * @param speed how fast to go all the way, as a fraction of the speed of light: above 0 and below 1.
 */
export function travelTime(km: number, speed: number): TravelTime {
  const earth = km / (speed * LIGHT_SPEED);
  return { earth, traveller: earth / slowing(speed) };
}

/** How many times slower a clock runs at a speed, a fraction of that of light (the Lorentz factor). */
export function slowing(speed: number): number {
  return 1 / Math.sqrt((1 - speed) * (1 + speed));
}
