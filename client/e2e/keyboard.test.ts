import { newNumber } from "./api";
import { expect, gone, heading, type Page, shown, test } from "./harness";

/** Presses Tab until the element with the role and name has the focus. */
async function tabTo(page: Page, role: "link" | "button" | "searchbox" | "combobox", name: string) {
  const target = page.getByRole(role, { name, exact: true });
  await shown(target);
  for (let count = 0; count < 60; count++) {
    const elements = await target.all();
    const focused = elements.map((each) =>
      each.evaluate((element) => element === document.activeElement),
    );
    if ((await Promise.all(focused)).includes(true)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach the ${role} "${name}".`);
}

const isFocused = (page: Page, name: string) =>
  page.getByLabel(name, { exact: true }).evaluate((element) => element === document.activeElement);

test("a mission is booked by keyboard alone", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open("/");
  const { keyboard } = page;
  await shown(heading(page, "Dashboard"));
  await tabTo(page, "link", "Scientists");
  await keyboard.press("Enter");
  await shown(heading(page, "Scientists"));

  await tabTo(page, "searchbox", "Search by name or field of study");
  await keyboard.type(scientist.name);
  await tabTo(page, "link", scientist.name);
  await keyboard.press("Enter");
  await shown(heading(page, scientist.name));

  await tabTo(page, "button", "Book a mission");
  await keyboard.press("Enter");
  await expect.poll(() => isFocused(page, "Name")).toBe(true);
  await keyboard.type("By keyboard alone");
  await tabTo(page, "combobox", "Planet");
  await keyboard.type(planet.name);
  await expect.poll(() => page.getByRole("option").allTextContents()).toHaveLength(1);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await tabTo(page, "button", "Book mission");
  await keyboard.press("Enter");

  await gone(page.getByRole("dialog"));
  await shown(page.getByRole("link", { name: "By keyboard alone" }));
  expect((await api.read("scientists", scientist.id))?.missions).toMatchObject([
    { name: "By keyboard alone", planet_id: planet.id },
  ]);
});

test("a mission is booked through the palette", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const planet = await api.addPlanet();
  const page = await open("/scientists");
  const { keyboard } = page;
  await shown(page.getByRole("table"));
  await keyboard.press("Control+k");
  await shown(page.getByRole("option", { name: "Book a mission" }));
  await keyboard.type("book");
  await keyboard.press("Enter");
  await expect.poll(() => isFocused(page, "Name")).toBe(true);
  await keyboard.type("By the palette");
  for (const [label, name] of [
    ["Scientist", scientist.name],
    ["Planet", planet.name],
  ] as const) {
    await tabTo(page, "combobox", label);
    await keyboard.type(name);
    await expect.poll(() => page.getByRole("option").allTextContents()).toHaveLength(1);
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
  }
  await keyboard.press("Enter");
  await gone(page.getByRole("dialog"));
  expect((await api.read("scientists", scientist.id))?.missions).toMatchObject([
    { name: "By the palette", planet_id: planet.id },
  ]);
});

test("the first Tab reaches a link past the menu", async ({ open }) => {
  const page = await open("/scientists");
  await shown(page.getByRole("table"));
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect.poll(() => skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const first = page.getByRole("button", { name: "Add a scientist" });
  await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("Escape closes a dialog and returns the focus", async ({ open }) => {
  const page = await open("/scientists/1");
  await tabTo(page, "button", "Book a mission");
  await page.keyboard.press("Enter");
  await expect.poll(() => isFocused(page, "Name")).toBe(true);
  await page.keyboard.press("Escape");
  await gone(page.getByRole("dialog"));
  const opener = page.getByRole("button", { name: "Book a mission" }).first();
  await expect
    .poll(() => opener.evaluate((button) => button === document.activeElement))
    .toBe(true);
});

test("a guest is invited and deleted by keyboard alone", async ({ open, api }) => {
  const { id } = await api.addEvent();
  const unknown = `keys${newNumber()}@desk.example`;
  const page = await open(`/events/${id}`, { as: "administrator" });
  const { keyboard } = page;
  await tabTo(page, "button", "Invite a guest");
  await keyboard.press("Enter");
  await expect.poll(() => isFocused(page, "Email")).toBe(true);
  await keyboard.type(unknown);
  await keyboard.press("Tab");
  await keyboard.type("speaker");
  await keyboard.press("Enter");
  // The focus moves to the fields for a new guest.
  await expect.poll(() => isFocused(page, "Title")).toBe(true);
  await keyboard.press("Enter");
  await gone(page.getByRole("dialog"));
  const opener = page.getByRole("button", { name: "Invite a guest" });
  await expect
    .poll(() => opener.evaluate((button) => button === document.activeElement))
    .toBe(true);
  await tabTo(page, "button", `Delete the invitation of ${unknown}`);
  await keyboard.press("Enter");
  await shown(page.getByRole("heading", { name: "No guests yet" }));
  await tabTo(page, "button", "Undo");
  await keyboard.press("Enter");
  await shown(page.getByRole("table", { name: "Guests" }));
  expect(await api.guests(id)).toHaveLength(1);
});
