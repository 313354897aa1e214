import { expect, gone, heading, type Page, shown, test } from "./harness";

const CONFLICT = "Someone edited this while you were working";

async function edit(page: Page, label: string, value: string) {
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel(label).fill(value);
}

const save = (page: Page) => page.getByRole("button", { name: "Save" }).click();

test("a scientist is edited in place", async ({ open, api }) => {
  const { id } = await api.addScientist();
  const page = await open(`/scientists/${id}`);
  await edit(page, "Name", "Edited In Place");
  await save(page);

  await shown(heading(page, "Edited In Place"));
  await gone(page.getByRole("button", { name: "Save" }));
  await expect.poll(async () => (await api.read("scientists", id))?.name).toBe("Edited In Place");
});

test("a scientist is edited from the list", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists?q=${name}`);
  await page.getByRole("button", { name: `Edit ${name}` }).click();
  const dialog = page.getByRole("dialog", { name: "Edit scientist" });
  await dialog.getByLabel("Field of study").fill("edited from the list");
  await dialog.getByRole("button", { name: "Save" }).click();

  await gone(dialog);
  await shown(page.getByRole("cell", { name: "edited from the list" }));
  expect((await api.read("scientists", id))?.field_of_study).toBe("edited from the list");
});

test("an invalid change is reported at its field, and nothing changes", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists/${id}`);
  await edit(page, "Name", "  ");
  await save(page);
  await expect.poll(() => page.getByLabel("Name").getAttribute("aria-invalid")).toBe("true");
  await shown(heading(page, name));
  expect((await api.read("scientists", id))?.name).toBe(name);
});

test.for(["theirs", "yours"] as const)(
  "two tabs edit the same scientist, and the second keeps %s",
  async (choice, { open, api }) => {
    const { id } = await api.addScientist();
    const first = await open(`/scientists/${id}`);
    const second = await open(`/scientists/${id}`);
    await edit(first, "Name", "Theirs");
    await edit(second, "Name", "Yours");
    await save(first);
    await shown(heading(first, "Theirs"));
    await save(second);

    const dialog = second.getByRole("dialog", { name: CONFLICT });
    const options = dialog.getByRole("radiogroup", { name: "Name" });
    await shown(options.getByRole("radio", { name: "Theirs: Theirs" }));
    await shown(options.getByRole("radio", { name: "Yours: Yours" }));
    expect((await api.read("scientists", id))?.name).toBe("Theirs");

    const name = choice === "theirs" ? "Theirs" : "Yours";
    await options.getByRole("radio", { name: `${name}: ${name}` }).check();
    await dialog.getByRole("button", { name: "Save choices" }).click();
    await gone(dialog);
    await shown(heading(second, name));
    await expect.poll(async () => (await api.read("scientists", id))?.name).toBe(name);
  },
);

test("changes to different fields are merged", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  const first = await open(`/scientists/${id}`);
  const second = await open(`/scientists/${id}`);
  await edit(first, "Field of study", "theirs");
  await edit(second, "Name", `${name} the Second`);
  await save(first);
  await shown(first.getByText("theirs", { exact: true }));
  await save(second);

  const dialog = second.getByRole("dialog", { name: CONFLICT });
  await shown(dialog.getByText("Field of study is now theirs."));
  await dialog.getByRole("button", { name: "Save mine too" }).click();
  await shown(heading(second, `${name} the Second`));
  await expect
    .poll(() => api.read("scientists", id))
    .toMatchObject({
      name: `${name} the Second`,
      field_of_study: "theirs",
    });
});

test("returning to the form loses neither version", async ({ open, api }) => {
  const { id } = await api.addScientist();
  const page = await open(`/scientists/${id}`);
  await edit(page, "Name", "Yours");
  await api.change("scientists", id, { name: "Theirs" });
  await save(page);
  const dialog = page.getByRole("dialog", { name: CONFLICT });
  await dialog.getByRole("button", { name: "Keep editing" }).click();

  await gone(dialog);
  await shown(heading(page, "Theirs"));
  await expect.poll(() => page.getByLabel("Name").inputValue()).toBe("Yours");
  expect((await api.read("scientists", id))?.name).toBe("Theirs");
});

test("a change shows at once, and is reverted if the server fails", async ({
  open,
  api,
  allowed,
}) => {
  allowed.push(/500/);
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists/${id}`);
  await shown(heading(page, name));
  let fail = () => {};
  const failing = new Promise<void>((resolve) => (fail = resolve));
  await page.route(`**/scientists/${id}`, async (route) => {
    if (route.request().method() !== "PATCH") return route.fallback();
    await failing;
    await route.fulfill({ status: 500, json: { error: "The disk is full" } });
  });
  await edit(page, "Name", "Too Early");
  await save(page);
  await shown(heading(page, "Too Early"));

  fail();
  await shown(heading(page, name));
  await shown(page.getByRole("alert").getByText("The disk is full"));
  // What was typed is still there to submit again.
  await expect.poll(() => page.getByLabel("Name").inputValue()).toBe("Too Early");
});

test("saving a form that was closed leaves the dialog that was opened since", async ({
  open,
  api,
}) => {
  const saved = await api.addScientist();
  const other = await api.addScientist();
  const page = await open("/scientists?sort=-id");
  let answer = () => {};
  const slow = new Promise<void>((resolve) => (answer = resolve));
  await page.route(`**/scientists/${saved.id}`, async (route) => {
    if (route.request().method() === "PATCH") await slow;
    await route.continue();
  });
  const dialog = page.getByRole("dialog", { name: "Edit scientist" });
  await page.getByRole("button", { name: `Edit ${saved.name}` }).click();
  await dialog.getByLabel("Name").fill("Saved Late");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.keyboard.press("Escape");
  await gone(dialog);
  await page.getByRole("button", { name: `Edit ${other.name}` }).click();
  await dialog.getByLabel("Name").fill("Typed Meanwhile");
  const answered = page.waitForResponse((response) => response.request().method() === "PATCH");
  // The lists are read again when the form is done.
  const listed = page.waitForResponse("**/scientists?*");
  answer();
  await (await answered).finished();
  await (await listed).finished();
  await expect.poll(() => dialog.getByLabel("Name").inputValue()).toBe("Typed Meanwhile");
  expect((await api.read("scientists", saved.id))?.name).toBe("Saved Late");
});
