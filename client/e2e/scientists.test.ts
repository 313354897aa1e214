import { column, descriptionOf, expect, gone, heading, shown, test } from "./harness";

const SEARCH = "Search by name or field of study";

test("the list is searched while typing", async ({ open, api }) => {
  const scientist = await api.addScientist({ name: "Zephyrine Quillfeather" });
  const page = await open("/scientists");
  await page.getByRole("searchbox", { name: SEARCH }).pressSequentially("quillF");
  await expect.poll(() => column(page, "Name")).toEqual([scientist.name]);
  expect(new URL(page.url()).searchParams.get("q")).toBe("quillF");

  await page.getByRole("searchbox", { name: SEARCH }).fill("nobody has such a name");
  await shown(page.getByRole("heading", { name: "No results for “nobody has such a name”" }));
  await page.getByRole("button", { name: "Clear search" }).click();
  await expect.poll(async () => (await column(page, "Name")).length).toBe(25);
});

test("the focus stays in the search field", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const page = await open("/missions");
  await page.getByRole("navigation").getByRole("link", { name: "Scientists" }).click();
  await page.getByRole("searchbox", { name: SEARCH }).focus();
  await page.keyboard.type(scientist.name, { delay: 50 });
  await expect.poll(() => column(page, "Name")).toEqual([scientist.name]);
  await expect
    .poll(() => page.getByRole("searchbox", { name: SEARCH }).inputValue())
    .toBe(scientist.name);
});

test("a click counts even if results arrive while the mouse is pressed", async ({ open, api }) => {
  const { name } = await api.addScientist();
  await api.addScientist();
  const page = await open("/scientists?sort=-id");
  let arrive = () => {};
  const pressed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/scientists?*q=*", async (route) => {
    await pressed;
    await route.continue();
  });
  const edit = page.getByRole("button", { name: `Edit ${name}` });
  await shown(edit);
  const arrived = page.waitForResponse("**/scientists?*q=*");
  await page.getByRole("searchbox", { name: SEARCH }).fill(name);
  await edit.hover();
  await page.mouse.down();
  arrive();
  await (await arrived).finished();
  // How long a finger stays down.
  await page.waitForTimeout(100);
  await page.mouse.up();
  await shown(page.getByRole("dialog", { name: "Edit scientist" }));
  await expect.poll(() => column(page, "Name")).toEqual([name]);
});

test("the list is sorted by a column, ascending and descending", async ({ open }) => {
  const page = await open("/scientists");
  const header = page.getByRole("columnheader", { name: "Name" });
  const names = () => column(page, "Name");

  await header.getByRole("button").click();
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
  await expect.poll(async () => isSorted(await names())).toBe(true);

  await header.getByRole("button").click();
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
  await expect.poll(async () => isSorted((await names()).reverse())).toBe(true);
});

function isSorted(names: string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? "") <= name);
}

test("the list is paged, and the page is part of the URL", async ({ open }) => {
  const page = await open("/scientists");
  await expect.poll(async () => (await column(page, "Name")).length).toBe(25);
  const first = await column(page, "Name");

  await page.getByRole("button", { name: "Page 2" }).click();
  await expect.poll(async () => (await column(page, "Name"))[0]).not.toBe(first[0]);
  const second = await column(page, "Name");
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await shown(page.getByText(/^26–50 of /));

  await page.reload();
  await expect.poll(() => column(page, "Name")).toEqual(second);
});

test("a scientist is added, and their page opens", async ({ open, api }) => {
  const page = await open("/scientists");
  await page.getByRole("button", { name: "Add a scientist" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a scientist" });
  await dialog.getByLabel("Name").fill("Rosalind Starling");
  await dialog.getByLabel("Field of study").fill("comet chemistry");
  await dialog.getByRole("button", { name: "Add scientist" }).click();

  await shown(heading(page, "Rosalind Starling"));
  await gone(dialog);
  const [added] = await api.list("scientists", "q=Rosalind+Starling");
  expect(page.url()).toMatch(new RegExp(`/scientists/${added?.id}$`));
  expect(added?.field_of_study).toBe("comet chemistry");
});

test("errors are shown at each field, and nothing is added", async ({ open, api }) => {
  const before = (await api.list("scientists")).length;
  const page = await open("/scientists?new");
  const dialog = page.getByRole("dialog", { name: "Add a scientist" });
  const name = dialog.getByLabel("Name");
  const field = dialog.getByLabel("Field of study");
  await name.fill("   ");
  await field.fill("x".repeat(300));
  await dialog.getByRole("button", { name: "Add scientist" }).click();

  await expect.poll(() => name.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => descriptionOf(name)).toMatch(/Enter a name/);
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => descriptionOf(field)).toMatch(/255/);
  // The first invalid field takes the focus.
  await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await api.list("scientists")).toHaveLength(before);

  await name.fill("Valid Name");
  await field.fill("valid");
  await dialog.getByRole("button", { name: "Add scientist" }).click();
  await shown(heading(page, "Valid Name"));
});
