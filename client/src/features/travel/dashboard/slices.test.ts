import { describe, expect, it } from "vitest";
import { slicesOf } from "./slices";

const counts = { scientists: 3, planets: 2, visited_planets: 2, missions_by_planet: [] };
const fields = [
  { field_of_study: "volcanology", missions: 5 },
  { field_of_study: "xenobiology", missions: 2 },
];

describe("slicesOf", () => {
  it("combines all other fields in one slice", () => {
    const slices = slicesOf({ ...counts, missions: 10, missions_by_field_of_study: fields });
    expect(slices.map(({ field, missions }) => [field, missions])).toEqual([
      ["volcanology", 5],
      ["xenobiology", 2],
      [null, 3],
    ]);
  });

  it("has no such slice if every field has its own", () => {
    const slices = slicesOf({ ...counts, missions: 7, missions_by_field_of_study: fields });
    expect(slices.map(({ field }) => field)).toEqual(["volcanology", "xenobiology"]);
  });
});
