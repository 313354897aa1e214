import fc from "fast-check";
import { expect, it } from "vitest";
import { byDistance, found } from "./nearest";

const planet = (id: number, name: string, star: string | null, km: number | null) => ({
  id,
  name,
  nearest_star: star,
  distance_from_earth: km,
});

it("sorts the nearest first and unknown distances last", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat())), (distances) => {
      const sorted = byDistance(distances.map((km, id) => planet(id, "", null, km)));
      const known = distances.filter((km) => km !== null).toSorted((one, other) => one - other);
      expect(sorted.map((row) => row.distance_from_earth)).toEqual([
        ...known,
        ...distances.filter((km) => km === null),
      ]);
    }),
  );
});

it("finds planets by name and star, ignoring case", () => {
  const rows = [planet(1, "Wanderer", null, null), planet(2, "GJ 411 b", "GJ 411", 9)];
  expect(found(rows, " wander ")).toEqual([rows[0]]);
  expect(found(rows, "gj")).toEqual([rows[1]]);
  expect(found(rows, "mars")).toEqual([]);
});

it("returns the same array for an empty search", () => {
  const rows = [planet(1, "Wanderer", null, null)];
  expect(found(rows, "  ")).toBe(rows);
});
