import type { Locator } from "playwright-core";
import { descriptionOf, expect, gone, heading, type Page, shown, test } from "./harness";

async function pick(dialog: Locator, label: string, name: string) {
  const field = dialog.getByRole("combobox", { name: label });
  await field.click();
  await field.fill(name);
  await dialog.page().getByRole("option", { name }).click();
}

/** Opens and fills in the form for a mission of a scientist. */
async function filledIn(page: Page, name: string, planet: string): Promise<Locator> {
  await page.getByRole("button", { name: "Book a mission" }).click();
  const dialog = page.getByRole("dialog", { name: /^Book a mission/ });
  await dialog.getByLabel("Name").fill(name);
  await pick(dialog, "Planet", planet);
  return dialog;
}

const book = (dialog: Locator) => dialog.getByRole("button", { name: "Book mission" });

test("a mission is booked from the scientist", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open(`/scientists/${scientist.id}`);
  const dialog = await filledIn(page, "First light", planet.name);
  await expect
    .poll(() => dialog.getByRole("combobox", { name: "Scientist" }).inputValue())
    .toBe(scientist.name);
  await book(dialog).click();

  await gone(dialog);
  await shown(page.getByRole("link", { name: "First light" }));
  await shown(page.getByText(`Booked: ${scientist.name} to ${planet.name}`));
  const booked = (await api.read("scientists", scientist.id))?.missions;
  expect(booked).toMatchObject([{ name: "First light", planet_id: planet.id }]);
});

test("a mission is booked from the planet", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open(`/planets/${planet.id}`);
  await shown(heading(page, planet.name));
  await page.getByRole("button", { name: "Book a mission" }).first().click();
  const dialog = page.getByRole("dialog", { name: /^Book a mission/ });
  const chosen = dialog.getByRole("combobox", { name: "Planet" });
  await expect.poll(() => chosen.inputValue()).toBe(planet.name);
  await dialog.getByLabel("Name").fill("Landing");
  await pick(dialog, "Scientist", scientist.name);
  await book(dialog).click();

  await gone(dialog);
  await shown(page.getByRole("link", { name: "Landing" }));
  const booked = (await api.read("planets", planet.id))?.missions;
  expect(booked).toMatchObject([{ name: "Landing", scientist_id: scientist.id }]);
});

test("each missing value is reported at its field", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const page = await open(`/scientists/${scientist.id}?book`);
  const dialog = page.getByRole("dialog", { name: /^Book a mission/ });
  await book(dialog).click();
  for (const [field, message] of [
    [dialog.getByLabel("Name"), "Enter a name"],
    [dialog.getByRole("combobox", { name: "Planet" }), "Choose a planet"],
  ] as const) {
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => descriptionOf(field)).toContain(message);
  }
  expect((await api.read("scientists", scientist.id))?.missions).toEqual([]);
});

/** What an impatient user does with a button. */
const TWICE = {
  "a double click": (button: Locator) => button.dblclick(),
  "clicking until the dialog is gone": (button: Locator) =>
    button.evaluate((element: HTMLElement) => {
      const clicking = setInterval(() => {
        if (element.isConnected) element.click();
        else clearInterval(clicking);
      }, 20);
    }),
};

test.for(Object.entries(TWICE))("%s books nothing twice", async ([, press], { open, api }) => {
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open(`/scientists/${scientist.id}`);
  const dialog = await filledIn(page, "Only once", planet.name);
  await press(book(dialog));

  await gone(dialog);
  await shown(page.getByRole("link", { name: "Only once" }));
  await page.waitForLoadState("networkidle");
  expect((await api.read("scientists", scientist.id))?.missions).toHaveLength(1);
});

test("a retry after a lost response books nothing twice", async ({ open, api, allowed }) => {
  allowed.push(/ERR_FAILED/);
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open(`/scientists/${scientist.id}`);
  const keys: (string | null)[] = [];
  await page.route("**/missions", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    keys.push(await route.request().headerValue("Idempotency-Key"));
    if (keys.length > 1) return route.fallback();
    // The server books it, but the response gets lost.
    expect((await route.fetch()).status()).toBe(201);
    await route.abort();
  });
  const dialog = await filledIn(page, "Heard twice", planet.name);
  await book(dialog).click();

  await gone(dialog);
  await shown(page.getByRole("link", { name: "Heard twice" }));
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[0]).toMatch(/^[!-~]{16,}$/);
  expect((await api.read("scientists", scientist.id))?.missions).toHaveLength(1);
});

test("submitting the form again after a failure books once, too", async ({
  open,
  api,
  allowed,
}) => {
  allowed.push(/ERR_FAILED/);
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open(`/scientists/${scientist.id}`);
  let isCut = true;
  await page.route("**/missions", async (route) => {
    if (route.request().method() !== "POST" || !isCut) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  const dialog = await filledIn(page, "Sent again", planet.name);
  await book(dialog).click();
  await shown(dialog.getByRole("alert"));
  isCut = false;
  await book(dialog).click();

  await gone(dialog);
  await shown(page.getByRole("link", { name: "Sent again" }));
  expect((await api.read("scientists", scientist.id))?.missions).toHaveLength(1);
});
