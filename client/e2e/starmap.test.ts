import { expect, gone, heading, type Page, shown, test } from "./harness";

const MAP = "/planets?view=map";
const map = (page: Page) => page.getByRole("application", { name: "Star map" });
const chosen = (page: Page) => new URL(page.url()).searchParams.get("planet");

/** An entry of the list beside the map. */
const entry = (page: Page, name: string) =>
  page.getByRole("region", { name: /planets?, nearest first/ }).getByRole("button", { name });

test("a mission is booked to a planet that was found by search", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const { id, name } = await api.addPlanet();
  const page = await open(MAP);
  await shown(map(page));
  await page.getByRole("searchbox", { name: "Search by name or star" }).fill(name);
  await shown(page.getByRole("heading", { name: /^1 of [\d,]+ planets|^1 planet/ }));
  await entry(page, name).click();
  await expect.poll(() => chosen(page)).toBe(String(id));

  await page
    .getByRole("region", { name: "Selected planet" })
    .getByRole("button", { name: /^Book/ })
    .click();
  const dialog = page.getByRole("dialog", { name: /^Book a mission/ });
  await expect.poll(() => dialog.getByRole("combobox", { name: "Planet" }).inputValue()).toBe(name);
  await dialog.getByLabel("Name").fill("Seen on the map");
  await dialog.getByRole("combobox", { name: "Scientist" }).fill(scientist.name);
  await page.getByRole("option", { name: scientist.name }).click();
  await dialog.getByRole("button", { name: "Book mission" }).click();
  await gone(dialog);
  await shown(map(page));
  expect((await api.read("planets", id))?.missions).toMatchObject([{ name: "Seen on the map" }]);
});

test("keys move from planet to planet by distance, and announce it", async ({ open, api }) => {
  const [first, second] = await api.list(
    "planets",
    "sort=distance_from_earth,id&page=1&per_page=2",
  );
  const page = await open(MAP);
  await map(page).focus();
  await page.keyboard.press("n");
  const said = (name = "") => shown(page.getByRole("status").getByText(`${name}, star`));
  await said(first?.name);
  expect(chosen(page)).toBe(String(first?.id));
  await page.keyboard.press("n");
  await said(second?.name);
  expect(chosen(page)).toBe(String(second?.id));
  await page.keyboard.press("p");
  await said(first?.name);
  await page.keyboard.press("Escape");
  await expect.poll(() => chosen(page)).toBeNull();
});

test("the map is turned and zoomed by keys, buttons and mouse", async ({ open }) => {
  const page = await open(MAP, { reducedMotion: "reduce" });
  const picture = async () => (await map(page).screenshot()).toString("base64");
  await shown(map(page).locator("canvas"));
  let before = "";
  // Waits until the map has stopped moving.
  await expect.poll(async () => before === (before = await picture())).toBe(true);
  const box = await map(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 200];
  const moves = {
    key: () => map(page).press("ArrowLeft"),
    plus: () => map(page).press("+"),
    button: () => page.getByRole("button", { name: "Zoom out" }).click(),
    mouse: async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 120, y + 40, { steps: 4 });
      await page.mouse.up();
    },
    wheel: async () => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -400);
    },
  };
  for (const [name, move] of Object.entries(moves)) {
    await move();
    await expect
      .poll(async () => before !== (before = await picture()), { message: name })
      .toBe(true);
  }
});

test("the planet in the URL is selected", async ({ open, api }) => {
  const { id, name } = await api.addPlanet();
  const page = await open(`${MAP}&planet=${id}`);
  const panel = page.getByRole("region", { name: "Selected planet" });
  await shown(panel.getByRole("heading", { name }));
  await panel.getByRole("link").first().click();
  await shown(heading(page, name));
});

test("without WebGL there is still the list", async ({ open, api }) => {
  const { id, name } = await api.addPlanet();
  const page = await open("/missions");
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(MAP);
  await shown(page.getByText("your browser does not support WebGL"));
  await entry(page, name).click();
  await expect.poll(() => chosen(page)).toBe(String(id));
});
