import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Api } from "./api";
import { expect, gone, type Page, shown, test } from "./harness";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page: which rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = "axe.run(document, { resultTypes: ['violations'] })";
  const results = await page.evaluate<AxeResults>(run);
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
interface State {
  path: string | ((api: Api) => Promise<string>);
  reach?: (page: Page, api: Api) => Promise<void>;
  /** How wide the screen is, in pixels. */
  widths?: number[];
  /** What fails on purpose. */
  allowed?: RegExp[];
}

const dialog = (page: Page) => page.getByRole("dialog");

const PAGES: Record<string, State> = {
  dashboard: { path: "/" },
  scientists: { path: "/scientists" },
  scientist: { path: "/scientists/1" },
  "planets as cards": { path: "/planets" },
  "planets as a list": { path: "/planets?view=list" },
  "star map": { path: "/planets?view=map" },
  "star map with a planet": { path: "/planets?view=map&planet=1" },
  planet: { path: "/planets/1" },
  missions: { path: "/missions" },
  mission: { path: "/missions/1" },
  nowhere: { path: "/nowhere" },
  "no such scientist": { path: "/scientists/987654" },
  "no such planet": { path: "/planets/987654" },
  "no such mission": { path: "/missions/987654" },
};

const DIALOGS: Record<string, State> = {
  "adding a scientist, with what is wrong": {
    path: "/scientists?new",
    reach: async (page) => {
      await dialog(page).getByRole("button", { name: "Add scientist" }).click();
      await shown(dialog(page).getByText(/must/));
    },
  },
  "editing a scientist": { path: "/scientists?edit=1", reach: (page) => shown(dialog(page)) },
  "editing a scientist in place": {
    path: "/scientists/1",
    reach: (page) => page.getByRole("button", { name: "Edit" }).click(),
  },
  "adding a planet": { path: "/planets?new", reach: (page) => shown(dialog(page)) },
  "booking a mission, with what is found": {
    path: "/missions?new",
    reach: async (page) => {
      await dialog(page).getByRole("combobox", { name: "Planet" }).click();
      await shown(page.getByRole("option"));
    },
  },
  "what two have changed": {
    path: async (api) => `/scientists/${(await api.addScientist()).id}`,
    reach: async (page, api) => {
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Name").fill("Yours");
      await api.change("scientists", Number(page.url().split("/").at(-1)), { name: "Theirs" });
      await page.getByRole("button", { name: "Save" }).click();
      await shown(page.getByRole("radiogroup"));
    },
  },
  "the palette": {
    path: "/missions",
    reach: async (page) => {
      await page.keyboard.press("Control+k");
      await dialog(page).getByLabel("Search everything").fill("a");
      await shown(page.getByRole("group", { name: "Scientists" }));
    },
  },
  "the palette, which finds nothing": {
    path: "/missions",
    reach: async (page) => {
      await page.keyboard.press("Control+k");
      await dialog(page).getByLabel("Search everything").fill("qqqqqq");
      await shown(page.getByText("Nothing is called like that"));
    },
  },
  "the menu of a small screen": {
    path: "/missions",
    widths: [390],
    reach: (page) => page.getByRole("button", { name: "Open the menu" }).click(),
  },
};

const refused = (path: string) => async (page: Page) => {
  await page.route(path, (route) =>
    route.fulfill({ status: 500, json: { error: "It is broken" } }),
  );
  await page.reload();
  await shown(page.getByRole("alert"));
};

const OTHERS: Record<string, State> = {
  "nobody is found": { path: "/scientists?q=qqqqqq" },
  "no planet is found": { path: "/planets?q=qqqqqq" },
  "no planet is found on the map": { path: "/planets?view=map&q=qqqqqq" },
  "no mission is found": { path: "/missions?q=qqqqqq" },
  "a scientist without missions": {
    path: async (api) => `/scientists/${(await api.addScientist()).id}`,
  },
  "a planet without missions": { path: async (api) => `/planets/${(await api.addPlanet()).id}` },
  "scientists that can't be shown": {
    path: "/scientists",
    reach: refused("**/scientists?**"),
    allowed: [/500/],
  },
  "a dashboard that can't be shown": {
    path: "/",
    reach: refused("**/statistics"),
    allowed: [/500/],
  },
  "what is being loaded": {
    path: "/scientists",
    reach: async (page) => {
      await page.route("**/scientists?**", () => new Promise(() => undefined));
      await page.reload();
      await shown(page.getByRole("status", { name: "Loading" }));
    },
  },
  "what can be undone": {
    path: async (api) => `/scientists?q=${(await api.addScientist()).name}`,
    reach: async (page) => {
      await page.getByRole("button", { name: /^Delete/ }).click();
      await shown(page.getByRole("button", { name: "Undo" }));
      await page.getByRole("button", { name: "Undo" }).hover();
    },
  },
  "no connection": {
    path: "/missions",
    reach: async (page) => {
      await page.route(/^[^?]*$/, (route) => route.abort());
      await page.route("**/missions?**", (route) => route.abort());
      await page.getByRole("button", { name: "Mission", exact: true }).click();
      await shown(page.getByText("No connection to the server."));
    },
    allowed: [/ERR_FAILED/],
  },
};

const STATES = Object.entries({ ...PAGES, ...DIALOGS, ...OTHERS });

test.for(STATES)("axe finds nothing wrong: %s", async ([, state], { open, api, allowed }) => {
  const { path, reach, widths = [1440, 390] } = state;
  allowed.push(...(state.allowed ?? []));
  const viewport = { width: widths[0] ?? 1440, height: 900 };
  const page = await open(typeof path === "string" ? path : await path(api), {
    viewport,
    reducedMotion: "reduce",
  });
  await settled(page);
  await reach?.(page, api);
  for (const width of widths) {
    await page.setViewportSize({ ...viewport, width });
    for (const colorScheme of ["light", "dark"] as const) {
      await colour(page, colorScheme);
      expect(await violations(page), `${width} px wide, ${colorScheme}`).toEqual([]);
    }
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
