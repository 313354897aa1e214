import { expect, gone, heading, type Page, shown, test } from "./harness";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search everything" });
const field = (page: Page) => palette(page).getByLabel("Search everything");

/** Opens the palette by its shortcut and types into it. */
async function search(page: Page, text: string) {
  await page.keyboard.press("Control+k");
  await field(page).fill(text);
}

test("it finds scientists, planets and missions, and Enter opens them", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const mission = await api.addMission({ scientist_id: scientist.id, planet_id: planet.id });
  const page = await open("/scientists");
  await shown(page.getByRole("table"));
  for (const { name } of [scientist, planet, mission]) {
    await search(page, name);
    await shown(palette(page).getByRole("option", { name }));
    await page.keyboard.press("Enter");
    await gone(palette(page));
    await shown(heading(page, name));
  }
});

test("it finds actions and pages", async ({ open }) => {
  const page = await open("/scientists");
  await shown(page.getByRole("table"));
  await search(page, "add scient");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a scientist" });
  await shown(dialog);
  await gone(palette(page));
  await page.keyboard.press("Escape");
  await gone(dialog);

  await search(page, "missions");
  await palette(page).getByRole("group", { name: "Pages" }).getByRole("option").click();
  await shown(heading(page, "Missions"));
});

test("it reports no results, and Escape closes it", async ({ open }) => {
  const page = await open("/scientists");
  await page.getByRole("button", { name: "Search everything" }).click();
  await field(page).fill("qqqqqq");
  await shown(page.getByText("No results for “qqqqqq”"));
  await page.keyboard.press("Escape");
  await gone(palette(page));
  const opener = page.getByRole("button", { name: "Search everything" });
  await expect
    .poll(() => opener.evaluate((button) => button === document.activeElement))
    .toBe(true);
});
