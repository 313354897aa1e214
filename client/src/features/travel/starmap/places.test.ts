import { planets as catalogue } from "virtual:catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Planet } from "@/api/types";
import { KM_PER_LIGHT_YEAR } from "@/features/travel/units";
import { direction, places, reach, shares, UNKNOWN, type Point } from "./places";

const all: Planet[] = catalogue.map(([name, star, distance], index) => ({
  id: index + 1,
  name,
  nearest_star: star,
  distance_from_earth: Math.round(distance * KM_PER_LIGHT_YEAR),
}));

const made = (planet: Partial<Planet>): Planet => ({
  id: 1,
  name: "Arrakis",
  nearest_star: "Canopus",
  distance_from_earth: 310 * KM_PER_LIGHT_YEAR,
  ...planet,
});

const far = (point: Point): number => Math.hypot(...point);
const between = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Degrees between two directions. */
function angle(a: Point, b: Point): number {
  const cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / far(a) / far(b);
  return (Math.acos(Math.min(cosine, 1)) * 180) / Math.PI;
}

const at = (star: string): Point => {
  const place = places(all).find(({ planet }) => planet.nearest_star === star);
  if (!place) throw new Error(`No planet of ${star}`);
  return place.point;
};

describe("the places of planets", () => {
  it("match their stars in the sky", () => {
    // Proxima Centauri and tau Ceti in J2000 coordinates.
    expect(angle(at("Proxima Cen"), direction(217.429, -62.679))).toBeLessThan(0.01);
    expect(angle(at("tau Cet"), direction(26.017, -15.937))).toBeLessThan(0.01);
    // Therefore the angle between two stars is right: 126.3 degrees by the law of cosines.
    const real = angle(direction(217.429, -62.679), direction(26.017, -15.937));
    expect(angle(at("Proxima Cen"), at("tau Cet"))).toBeCloseTo(real, 1);
  });

  it("use right-handed axes with the north pole up", () => {
    expect(direction(0, 0)).toEqual([1, 0, -0]);
    expect(direction(123, 90)[1]).toBe(1);
    expect(direction(270, 0)[2]).toBeCloseTo(1);
  });

  it("are farther from the Sun for farther planets", () => {
    fc.assert(
      fc.property(fc.nat(900_000), fc.nat(900_000), (one, other) => {
        expect(Math.sign(reach(one) - reach(other))).toBe(Math.sign(one - other));
      }),
    );
    const distances = places(all).map(({ point }) => far(point));
    distances.forEach((distance, index) => {
      expect(distance).toBeGreaterThanOrEqual((distances[index - 1] ?? 0) - 1e-9);
    });
  });

  it("are all different, but close together for planets of one star", () => {
    const found = places(all);
    expect(new Set(found.map(({ point }) => point.join())).size).toBe(all.length);
    const family = found.filter(({ planet }) => planet.nearest_star === "TRAPPIST-1");
    expect(family).toHaveLength(7);
    for (const [index, one] of family.entries()) {
      for (const other of family.slice(index + 1)) {
        expect(between(one.point, other.point)).toBeLessThan(1.3);
        expect(between(one.point, other.point)).toBeGreaterThan(0.15);
      }
    }
  });

  it("are stable for unknown stars, whatever other planets there are", () => {
    const [first] = places([made({})]);
    const others = places([made({ id: 9, nearest_star: "Elsewhere" }), made({})]);
    expect(others.find(({ planet }) => planet.id === 1)).toEqual(first);
    const [rogue] = places([made({ nearest_star: null })]);
    expect(rogue?.point).not.toEqual(first?.point);
    expect(places([made({ nearest_star: null })])).toEqual([rogue]);
  });

  it("are on the outer shell for unknown distances, and always within the map", () => {
    const [unknown] = places([made({ distance_from_earth: null })]);
    expect(far(unknown?.point ?? [0, 0, 0])).toBeCloseTo(UNKNOWN);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.string(), (km, star) => {
        const [place] = places([made({ distance_from_earth: km, nearest_star: star })]);
        expect(place?.point.every(Number.isFinite)).toBe(true);
        expect(far(place?.point ?? [99, 99, 99])).toBeLessThan(UNKNOWN);
      }),
    );
    expect(reach(Infinity)).toBeLessThan(UNKNOWN);
  });

  it("are dimmed in a crowd", () => {
    const [alone] = shares(places([made({})]));
    expect(alone).toBe(1);
    const crowd = places(Array.from({ length: 50 }, (_, id) => made({ id })));
    expect(Math.min(...shares(crowd))).toBeLessThan(0.6);
  });
});
