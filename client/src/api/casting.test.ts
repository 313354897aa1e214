import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actors, dayOf, movies } from "./casting";

const fetching = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal("fetch", fetching));
afterEach(() => fetching.mockReset());

const answered = (status: number, body: object, headers = {}) =>
  fetching.mockResolvedValueOnce(new Response(JSON.stringify(body), { status, headers }));
const NOT_FOUND = { success: false, error: 404, message: "Resource was not found" };
const HAL = { id: 2, name: "Hal", age: 9, gender: "robot" };
const AMY = { id: 1, name: "Amy", age: 30, gender: "female" };
const paged = () => new QueryClient().query(actors.page({ page: 1, per_page: 25 }));

describe("dayOf", () => {
  it("converts every date that HTTP can express", () => {
    const max = new Date("9999-12-31");
    const min = new Date("1000-01-01");
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        expect(dayOf(date.toUTCString())).toBe(date.toISOString().slice(0, 10));
      }),
    );
    expect(dayOf("Mon, 01 Jan 0001 00:00:00 GMT")).toBe("0001-01-01");
  });
});

describe("the casting agency", () => {
  it("unwraps rows and counts them", async () => {
    answered(200, { success: true, actors: [AMY] }, { "X-Total-Count": "26" });
    expect(await paged()).toEqual({ rows: [AMY], total: 26 });
  });

  it("treats 404 as an empty collection, and throws other errors", async () => {
    answered(404, NOT_FOUND);
    expect(await paged()).toEqual({ rows: [], total: 0 });
    answered(500, { success: false, error: 500, message: "Internal server error" });
    await expect(paged()).rejects.toThrow("Internal server error");
  });

  it("reports a missing item", async () => {
    answered(404, NOT_FOUND);
    await expect(actors.read(9)).rejects.toMatchObject({ status: 404 });
  });

  it("finds the added item in the returned list by its URL", async () => {
    answered(200, { success: true, actors: [AMY, HAL] }, { Location: "/actors/2" });
    expect(await actors.add({ name: "Hal", age: 9, gender: "robot" }, "key")).toEqual(HAL);
  });

  it("finds the changed item in the list, and its tag", async () => {
    answered(200, { success: true, actors: [AMY, HAL] }, { ETag: '"abc"' });
    expect(await actors.change({ body: HAL, tag: '"old"' }, { age: 9 })).toEqual({
      body: HAL,
      tag: '"abc"',
    });
  });

  it("shows the release date in the format that it is sent in", async () => {
    const shown = { id: 1, title: "x", release_date: "Wed, 04 Dec 2002 00:00:00 GMT", actors: [] };
    answered(200, { success: true, movie: shown }, { ETag: '"abc"' });
    expect((await movies.read(1)).body.release_date).toBe("2002-12-04");
  });

  it("reports faults at their fields, and the missing permission", async () => {
    const details = [{ field: "age", message: "must be a whole number" }];
    answered(422, { success: false, error: 422, message: "Unprocessable Entity", details });
    const input = { name: "x", age: 1, gender: "x" };
    await expect(actors.add(input, "key")).rejects.toMatchObject({ status: 422, details });
    answered(403, { success: false, error: 403, message: "Permission not found." });
    await expect(actors.delete(1, "*")).rejects.toThrow("delete:actors");
  });
});
