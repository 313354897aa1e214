import { act, renderHook } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import { useMissionList } from "./useMissionList";

const listAt = (search: string) =>
  renderHook(useMissionList, {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={[`/missions${search}`]}>{children}</MemoryRouter>
    ),
  }).result;

describe("useMissionList", () => {
  it("starts with the newest booking", () => {
    expect(listAt("").current.query).toEqual({ q: "", sort: "-id" });
  });

  it("reads the filters from the URL", () => {
    const list = listAt("?q=light&scientist_id=3&planet_id=5&sort=name&page=2").current;
    expect(list.query).toEqual({ q: "light", sort: "name", scientist_id: 3, planet_id: 5 });
    expect(list.isFiltered).toBe(true);
  });

  it("ignores invalid ids", () => {
    const list = listAt("?scientist_id=x&planet_id=-1").current;
    expect(list.query).toEqual({ q: "", sort: "-id" });
    expect(list.isFiltered).toBe(false);
  });

  it("toggles the order of booking", () => {
    const list = listAt("");
    // After descending, the table clears the sort order.
    act(() => list.current.set({ sort: null }));
    expect(list.current.sort).toBe("id");
    act(() => list.current.set({ sort: "-id" }));
    expect(list.current.sort).toBe("-id");
    act(() => list.current.set({ sort: null }));
    expect(list.current.sort).toBe("id");
  });

  it("returns to newest first from another order", () => {
    const list = listAt("?sort=-name");
    act(() => list.current.set({ sort: null }));
    expect(list.current.sort).toBe("-id");
  });
});
