/** Made by scripts/sky.ts from the table of exoplanets. */
declare module "virtual:sky" {
  /**
   * Each host star a line, tabs between: name, right ascension and declination (degrees),
   * temperature (kelvin; 0: unknown).
   */
  export const stars: string;
}

/** Made by scripts/sky.ts from the table of exoplanets, for tests. */
declare module "virtual:catalogue" {
  /** Name, star and distance (light years) of each planet, nearest first. */
  export const planets: readonly (readonly [string, string, number])[];
}
