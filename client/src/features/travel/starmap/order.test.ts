import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Planet } from "@/api/types";
import { keyOrder, neighbour } from "./order";

const planet = (id: number, km: number | null): Planet => ({
  id,
  name: `Planet ${id}`,
  nearest_star: null,
  distance_from_earth: km,
});

const PLANETS = [planet(1, 500), planet(2, null), planet(3, 20), planet(4, 500), planet(5, 0)];

describe("keyboard order", () => {
  it("goes from nearest to farthest, unknown distances last", () => {
    expect(keyOrder(PLANETS, null)).toEqual([5, 3, 1, 4, 2]);
  });

  it("leaves out planets that don't match the search", () => {
    expect(keyOrder(PLANETS, new Set([2, 4, 5]))).toEqual([5, 4, 2]);
    expect(keyOrder(PLANETS, new Set())).toEqual([]);
  });

  it("starts at either end, and wraps around", () => {
    expect(neighbour([5, 3, 1], null, 1)).toBe(5);
    expect(neighbour([5, 3, 1], null, -1)).toBe(1);
    expect(neighbour([5, 3, 1], 1, 1)).toBe(5);
    expect(neighbour([5, 3, 1], 5, -1)).toBe(1);
  });

  it("starts over from a planet that doesn't match, and returns null without matches", () => {
    expect(neighbour([5, 3, 1], 99, 1)).toBe(5);
    expect(neighbour([], 5, 1)).toBeNull();
  });

  it("is reversible, and visits every planet", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), (order) => {
        let current: number | null = order[0] ?? null;
        const visited = order.map(() => (current = neighbour(order, current, 1)));
        expect(new Set(visited)).toEqual(new Set(order));
        expect(neighbour(order, neighbour(order, current, 1), -1)).toBe(current);
      }),
    );
  });
});
