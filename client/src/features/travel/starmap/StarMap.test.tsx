import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Planet } from "@/api/types";
import StarMap from "./StarMap";

const PLANETS: Planet[] = [
  { id: 1, name: "Far", nearest_star: "Sol", distance_from_earth: 9_460_730_472_580_800 },
  { id: 2, name: "Near", nearest_star: null, distance_from_earth: 9_460_730_472_580 },
  { id: 3, name: "Lost", nearest_star: null, distance_from_earth: null },
];

function map(selectedId: number | null, matches: ReadonlySet<number> | null = null) {
  const onSelect = vi.fn();
  const onUnavailable = vi.fn();
  const props = { planets: PLANETS, selectedId, matches, onSelect, onUnavailable };
  const { container } = render(<StarMap {...props} />, { wrapper: MantineProvider });
  return { onSelect, onUnavailable, container };
}

describe("the star map", () => {
  // Like a browser without WebGL.
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  });

  it("reports missing WebGL", () => {
    expect(map(null).onUnavailable).toHaveBeenCalledOnce();
  });

  it("moves through the planets by keyboard", async () => {
    const { onSelect } = map(2);
    await userEvent.tab();
    expect(screen.getByRole("application", { name: "Star map" })).toBe(document.activeElement);
    // The next key comes before the page has passed the new selection.
    await userEvent.keyboard("n][[p{Escape}");
    expect(onSelect.mock.calls).toEqual([[1], [3], [1], [2], [null]]);
  });

  it("moves only to matching planets", async () => {
    const { onSelect } = map(null, new Set([3]));
    await userEvent.tab();
    await userEvent.keyboard("n");
    expect(onSelect.mock.calls).toEqual([[3]]);
  });

  it("announces the selected planet", () => {
    map(1);
    expect(screen.getByRole("status").textContent).toBe("Far, star Sol, 1,000 light years away");
  });

  it("has no accessibility violations", async () => {
    const { container } = map(3);
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
