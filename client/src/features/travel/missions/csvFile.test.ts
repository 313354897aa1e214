import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mission } from "@/api/types";
import { fileName, toRows } from "./csvFile";

const mission: Mission = {
  id: 7,
  name: "First light",
  scientist_id: 2,
  planet_id: 3,
  scientist: { id: 2, name: "Sana Keller", field_of_study: "xenobiology" },
  planet: {
    id: 3,
    name: "Proxima Cen b",
    distance_from_earth: 39_829_675_289_565,
    nearest_star: "Proxima Cen",
  },
};
const day = new Date(2100, 0, 9);
const all = { q: "", scientist: null, planet: null };

describe("toRows", () => {
  it("has the scientist, the planet and its distance", () => {
    const [header, row] = toRows([mission]);
    expect(header).toHaveLength(8);
    expect(row).toEqual([
      7,
      "First light",
      "Sana Keller",
      "xenobiology",
      "Proxima Cen b",
      "Proxima Cen",
      39_829_675_289_565n,
      4.21,
    ]);
  });

  it("has empty cells for unknown values", () => {
    const planet = { ...mission.planet, distance_from_earth: null, nearest_star: null };
    expect(toRows([{ ...mission, planet }])[1]?.slice(5)).toEqual([null, null, null]);
  });

  it("has a header even without missions", () => {
    expect(toRows([])).toHaveLength(1);
  });
});

describe("fileName", () => {
  it("has the user's date", () => {
    expect(fileName(all, day)).toBe("missions-2100-01-09.csv");
  });

  it("tells the filters", () => {
    const selection = { q: "Winter?", scientist: "Sana Keller", planet: "K2-233 d" };
    expect(fileName(selection, day)).toBe(
      "missions-of-sana-keller-to-k2-233-d-with-winter-2100-01-09.csv",
    );
  });

  it("is valid on every file system", () => {
    const texts = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(texts, texts, texts, (q, scientist, planet) => {
        const name = fileName({ q, scientist, planet }, day);
        expect(name).toMatch(/^missions[\p{L}\p{M}\p{N}-]*-2100-01-09\.csv$/u);
        expect(Array.from(name).length).toBeLessThan(170);
      }),
    );
  });
});
