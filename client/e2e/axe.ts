import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Api, Role } from "./api";
import { expect, gone, type Page, shown, test } from "./harness";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Those of its rules that look at colours. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** What axe finds wrong with the page: which rule, and where. */
async function violations(page: Page, rules: object = {}): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...rules };
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(" ")}: ${html.slice(0, 150)}`),
  );
}

/** Waits until nothing is being loaded any more, nor moves. */
async function settled(page: Page) {
  await shown(page.getByRole("heading", { level: 1 }));
  await gone(page.getByRole("status", { name: "Loading" }).first());
  await page.waitForLoadState("networkidle");
}

/** Has the page drawn in light or dark colours. */
async function colour(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  // Where colours fade into each other, axe would measure those in between.
  await expect.poll(() => page.evaluate(countMoving)).toBe(0);
}

/** Runs in the page: how many of its animations will come to an end. */
function countMoving(): number {
  const ends = document.getAnimations().map((each) => each.effect?.getComputedTiming().endTime);
  return ends.filter((end) => end !== Infinity).length;
}

/** A state of the desk: where it is, and what has to be done for it. */
export interface State {
  path: string | ((api: Api) => Promise<string>);
  reach?: (page: Page, api: Api) => Promise<void>;
  /** Who is signed in. */
  as?: Role;
  /** How wide the screen is, in pixels. */
  widths?: number[];
  /** What fails on purpose. */
  allowed?: RegExp[];
}

/** A test for each state: that axe finds nothing wrong, on large and small screens, light and dark. */
export function testStates(states: Record<string, State>) {
  test.for(Object.entries(states))(
    "axe finds nothing wrong: %s",
    async ([, state], { open, api, allowed }) => {
      const { path, reach, as, widths = [1440, 390, 320] } = state;
      allowed.push(...(state.allowed ?? []));
      const viewport = { width: widths[0] ?? 1440, height: 900 };
      const url = typeof path === "string" ? path : await path(api);
      const page = await open(url, { viewport, reducedMotion: "reduce", ...(as && { as }) });
      await settled(page);
      await reach?.(page, api);
      await page.evaluate(AXE);
      for (const width of widths) {
        await page.setViewportSize({ ...viewport, width });
        await colour(page, "light");
        expect(await violations(page), `${width} px wide, light`).toEqual([]);
        // All but the colours is the same.
        await colour(page, "dark");
        expect(await violations(page, COLOURS), `${width} px wide, dark`).toEqual([]);
      }
      await page.unrouteAll({ behavior: "ignoreErrors" });
    },
  );
}
