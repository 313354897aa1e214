import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Api, Role } from "./api";
import { expect, gone, type Page, shown, test } from "./harness";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules about colours. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** The violations that axe finds on the page: which rule, and where. */
async function violations(page: Page, rules: object = {}): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...rules };
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(" ")}: ${html.slice(0, 150)}`),
  );
}

/** Waits until everything is loaded. */
async function settled(page: Page) {
  await shown(page.getByRole("heading", { level: 1 }));
  await gone(page.getByRole("status", { name: "Loading" }).first());
  await page.waitForLoadState("networkidle");
}

/** Switches the page to light or dark mode. */
async function colour(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  // During a transition, axe would measure colours in between.
  await expect.poll(() => page.evaluate(countMoving)).toBe(0);
}

/** Runs in the page: counts its finite animations. */
function countMoving(): number {
  const ends = document.getAnimations().map((each) => each.effect?.getComputedTiming().endTime);
  return ends.filter((end) => end !== Infinity).length;
}

/** A state of the client, and how to reach it. */
export interface State {
  path: string | ((api: Api) => Promise<string>);
  reach?: (page: Page, api: Api) => Promise<void>;
  /** The role of the signed-in user. */
  as?: Role;
  /** The widths of the screen in pixels. */
  widths?: number[];
  /** Expected faults. */
  allowed?: RegExp[];
}

/** Tests each state with axe, on large and small screens, in light and dark mode. */
export function testStates(states: Record<string, State>) {
  test.for(Object.entries(states))(
    "axe finds no violations: %s",
    async ([, state], { open, api, allowed }) => {
      const { path, reach, as, widths = [1440, 390, 320] } = state;
      allowed.push(...(state.allowed ?? []));
      const viewport = { width: widths[0] ?? 1440, height: 900 };
      const url = typeof path === "string" ? path : await path(api);
      const page = await open(url, { viewport, reducedMotion: "reduce", ...(as && { as }) });
      await settled(page);
      await reach?.(page, api);
      // A page that was loaded again may still wait for its code, without a landmark or a heading.
      await page.locator("main h1").waitFor();
      await page.evaluate(AXE);
      for (const width of widths) {
        await page.setViewportSize({ ...viewport, width });
        await colour(page, "light");
        expect(await violations(page), `${width} px wide, light`).toEqual([]);
        // Everything except the colours is the same.
        await colour(page, "dark");
        expect(await violations(page, COLOURS), `${width} px wide, dark`).toEqual([]);
      }
    },
  );
}
