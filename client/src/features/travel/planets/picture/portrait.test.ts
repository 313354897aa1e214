import fc from "fast-check";
import { planets } from "virtual:catalogue";
import { describe, expect, it } from "vitest";
import type { Planet } from "@/api/types";
import { KM_PER_LIGHT_YEAR } from "@/features/travel/units";
import { paint } from "./paint";
import { KINDS } from "./palettes";
import { portrait } from "./portrait";

/** All planets of the 2019 table. */
const catalogue: Planet[] = planets.map(([name, star, distance], index) => ({
  id: index + 1,
  name,
  nearest_star: star,
  distance_from_earth: Math.round(distance * KM_PER_LIGHT_YEAR),
}));

const anyPlanet = fc.record<Planet>({
  id: fc.integer({ min: 1 }),
  name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  nearest_star: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 })),
  distance_from_earth: fc.option(fc.maxSafeNat()),
});

const EARTHLIKE: Planet = {
  id: 1,
  name: "Proxima Cen b",
  nearest_star: "Proxima Cen",
  distance_from_earth: 39_900_000_000_000,
};

const look = (planet: Planet): string => JSON.stringify(portrait(planet));
const pixels = (planet: Planet): string => paint(portrait(planet), 32).join();

describe("a planet's portrait", () => {
  it("is the same every time", () => {
    fc.assert(
      fc.property(anyPlanet, (planet) => {
        expect(portrait({ ...planet })).toEqual(portrait(planet));
      }),
    );
  });

  it("differs between all planets of the catalogue", () => {
    expect(catalogue).toHaveLength(3956);
    expect(new Set(catalogue.map(look)).size).toBe(catalogue.length);
  });

  it("differs between any planets", () => {
    const drawn = fc.sample(
      fc.uniqueArray(anyPlanet, {
        selector: (planet) => planet.id,
        minLength: 10_000,
        maxLength: 10_000,
      }),
      1,
    )[0];
    expect(new Set(drawn?.map(look)).size).toBe(10_000);
  });

  it("differs between planets that differ in one property", () => {
    const others: Planet[] = [
      { ...EARTHLIKE, id: 2 },
      { ...EARTHLIKE, name: "Proxima Cen c" },
      { ...EARTHLIKE, nearest_star: null },
      { ...EARTHLIKE, distance_from_earth: null },
    ];
    expect(new Set([EARTHLIKE, ...others].map(pixels)).size).toBe(5);
  });

  it("is lit by its star", () => {
    const lights = new Map<string | null, string>();
    for (const planet of catalogue) {
      const light = JSON.stringify(portrait(planet).light);
      expect(light).toBe(lights.get(planet.nearest_star) ?? light);
      lights.set(planet.nearest_star, light);
    }
    expect(new Set(lights.values()).size).toBe(lights.size);
  });

  it("shows planets of every kind, and a quarter of them with rings", () => {
    const portraits = catalogue.map(portrait);
    for (const kind of KINDS) {
      const share = portraits.filter((each) => each.kind === kind).length / portraits.length;
      expect(share).toBeGreaterThan(0.03);
    }
    const ringed = portraits.filter((each) => each.rings).length / portraits.length;
    expect(ringed).toBeGreaterThan(0.2);
    expect(ringed).toBeLessThan(0.32);
  });
});

describe("a planet's picture", () => {
  it("is the same every time, and unique for every planet", () => {
    const sample = catalogue.filter((_, index) => index % 10 === 0);
    const pictures = sample.map(pixels);
    expect(new Set(pictures).size).toBe(sample.length);
    expect(sample.slice(0, 60).map(pixels)).toEqual(pictures.slice(0, 60));
  });

  it("is opaque in the middle and transparent in the corners", () => {
    for (const planet of catalogue.slice(0, 100)) {
      const picture = paint(portrait(planet), 33);
      expect(picture[(16 * 33 + 16) * 4 + 3]).toBe(255);
      expect([picture[3], picture[32 * 4 + 3], picture.at(-1)]).toEqual([0, 0, 0]);
    }
  });
});
