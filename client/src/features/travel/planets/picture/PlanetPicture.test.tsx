import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Planet } from "@/api/types";
import { Cache } from "./cache";
import { PlanetPicture } from "./PlanetPicture";
import { portrait } from "./portrait";
import { paintLater } from "./queue";

const planet: Planet = { id: 7, name: "Vega b", nearest_star: "Vega", distance_from_earth: null };

describe("PlanetPicture", () => {
  it("is a disc of the right size, hidden from screen readers, if painting is unavailable", () => {
    const { container } = render(<PlanetPicture planet={planet} size={120} />);
    const frame = container.firstElementChild as HTMLElement;
    expect(frame.getAttribute("aria-hidden")).toBe("true");
    expect([frame.style.width, frame.style.height]).toEqual(["120px", "120px"]);
  });
});

describe("painting later", () => {
  it("paints jobs one after the other, except cancelled ones", async () => {
    const done: string[] = [];
    const looks = portrait(planet);
    const last = new Promise<void>((resolve) => {
      paintLater(looks, 64, () => done.push("first"));
      const cancel = paintLater(looks, 64, () => done.push("cancelled"));
      paintLater(looks, 64, (pixels) => {
        done.push(`last: ${pixels.length}`);
        resolve();
      });
      cancel();
    });
    await last;
    expect(done).toEqual(["first", `last: ${64 * 64 * 4}`]);
  });
});

describe("the cache", () => {
  it("evicts the least recently used", () => {
    const cache = new Cache(100);
    const bytes = () => new Uint8ClampedArray(40);
    cache.set("a", bytes());
    cache.set("b", bytes());
    cache.get("a");
    cache.set("c", bytes());
    expect(["a", "b", "c"].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  });
});
