import { readFile } from "node:fs/promises";
import type { Api } from "./api";
import { column, expect, gone, heading, shown, test } from "./harness";

/** Two scientists, two planets, and three missions between them. */
async function bookings(api: Api) {
  const [first, second] = [await api.addScientist(), await api.addScientist()];
  const [near, far] = [await api.addPlanet(), await api.addPlanet()];
  const book = (scientist: { id: number }, planet: { id: number }) =>
    api.addMission({ scientist_id: scientist.id, planet_id: planet.id });
  const missions = [await book(first, near), await book(first, far), await book(second, near)];
  return { first, near, names: missions.map((mission) => mission.name) };
}

test("the newest booking comes first", async ({ open, api }) => {
  const { names } = await bookings(api);
  const page = await open("/missions");
  await expect
    .poll(async () => (await column(page, "Mission")).slice(0, 3))
    .toEqual(names.toReversed());
});

test("missions are filtered by scientist, by planet, and by both", async ({ open, api }) => {
  const { first, near, names } = await bookings(api);
  const page = await open("/missions?sort=id");
  const choose = async (label: string, name: string) => {
    const field = page.getByRole("combobox", { name: label });
    await field.fill(name);
    await page.getByRole("option", { name }).click();
  };
  await choose("Filter by scientist", first.name);
  await expect.poll(() => column(page, "Mission")).toEqual(names.slice(0, 2));
  await choose("Filter by planet", near.name);
  await expect.poll(() => column(page, "Mission")).toEqual(names.slice(0, 1));

  // The URL leads to the same list.
  await page.goto(`/missions?planet_id=${near.id}&sort=id`);
  await expect.poll(() => column(page, "Mission")).toEqual([names[0], names[2]]);
  const chosen = page.getByRole("combobox", { name: "Filter by planet" });
  await expect.poll(() => chosen.inputValue()).toBe(near.name);
});

test("the filtered missions are exported as CSV", async ({ open, api }) => {
  const scientist = await api.addScientist({ name: '=1+1, "Quoted"' });
  const planet = await api.addPlanet({ distance_from_earth: 9_007_199_254_740_991 });
  const { id, name } = await api.addMission({ scientist_id: scientist.id, planet_id: planet.id });
  const page = await open(`/missions?scientist_id=${scientist.id}`);
  await expect.poll(() => column(page, "Mission")).toEqual([name]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export as CSV" }).click();
  const download = await downloading;

  expect(download.suggestedFilename()).toMatch(/^missions.*\.csv$/);
  const text = (await readFile(await download.path(), "utf8")).replace(/^\uFEFF/, "");
  const [header, row, ...rest] = text.trimEnd().split(/\r?\n/);
  expect(header).toMatch(/^id,mission,scientist,field of study,planet,/);
  expect(row).toContain(`${id},${name},`);
  // A spreadsheet must not run the name as a formula.
  expect(row).not.toMatch(/,"?=1\+1/);
  expect(row).toContain('""Quoted""');
  expect(row).toContain("9007199254740991");
  expect(rest).toEqual([]);
});

test("the name, scientist and planet of a mission are changed", async ({ open, api }) => {
  const { names, near } = await bookings(api);
  const other = await api.addScientist();
  const name = names[1] ?? "";
  const page = await open(`/missions?q=${name}`);
  await page.getByRole("button", { name: `Edit ${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(`${name}, replanned`);
  for (const [label, value] of [
    ["Scientist", other.name],
    ["Planet", near.name],
  ] as const) {
    await dialog.getByRole("combobox", { name: label }).fill(value);
    await page.getByRole("option", { name: value }).click();
  }
  await dialog.getByRole("button", { name: "Save" }).click();

  await gone(dialog);
  await expect.poll(() => column(page, "Scientist")).toEqual([other.name]);
  await expect.poll(() => column(page, "Planet")).toEqual([near.name]);
  const [changed] = await api.list("missions", `q=${name}`);
  expect(changed).toMatchObject({ scientist_id: other.id, planet_id: near.id });
});

test("a mission is cancelled, and its scientist stays", async ({ open, api }) => {
  const { names, first } = await bookings(api);
  const [mission] = await api.list("missions", `q=${names[0]}`);
  const page = await open(`/missions/${mission?.id}`);
  await shown(heading(page, names[0] ?? ""));
  await page.clock.install();
  await page.getByRole("button", { name: "Cancel mission" }).click();
  await shown(heading(page, "Missions"));
  await gone(page.getByRole("link", { name: names[0] ?? "", exact: true }));
  await page.clock.runFor(10_000);
  await expect.poll(() => api.read("missions", mission?.id ?? 0)).toBeNull();
  expect((await api.read("scientists", first.id))?.missions).toHaveLength(1);
});
