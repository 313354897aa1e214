import { column, expect, gone, heading, type Page, shown, test } from "./harness";

/** How long a deletion can be undone, in milliseconds. */
const UNDO_TIME = 8_000;

/** The DELETE requests that a page sends. */
function deletions(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "DELETE") sent.push(new URL(request.url()).pathname);
  });
  return sent;
}

test("a deleted scientist disappears from the list at once, and from the server when the time to undo is over", async ({
  open,
  api,
}) => {
  const { id, name } = await api.addScientist();
  const [planet] = await api.list("planets", "page=1&per_page=1");
  await api.addMission({ scientist_id: id, planet_id: planet?.id ?? 0 });
  await api.addMission({ scientist_id: id, planet_id: planet?.id ?? 0 });
  const page = await open(`/scientists?q=${name}`);
  await page.clock.install();
  const sent = deletions(page);
  await page.getByRole("button", { name: `Delete ${name}` }).click();

  await shown(page.getByText(`${name} and 2 missions deleted`));
  await gone(page.getByRole("link", { name }));
  // The clock also runs by itself, so this leaves the test some seconds.
  await page.clock.runFor(UNDO_TIME / 2);
  expect(sent).toEqual([]);
  expect(await api.read("scientists", id)).not.toBeNull();

  await page.clock.runFor(UNDO_TIME / 2);
  await expect.poll(() => api.read("scientists", id)).toBeNull();
  expect(sent).toEqual([`/scientists/${id}`]);
  await gone(page.getByText(`${name} and 2 missions deleted`));
});

test("an undone deletion is never sent", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists?q=${name}`);
  await page.clock.install();
  const sent = deletions(page);
  await page.getByRole("button", { name: `Delete ${name}` }).click();
  await gone(page.getByRole("link", { name }));
  await page.getByRole("button", { name: "Undo" }).click();

  await shown(page.getByRole("link", { name }));
  await page.clock.runFor(2 * UNDO_TIME);
  expect(sent).toEqual([]);
  expect(await api.read("scientists", id)).not.toBeNull();
});

test("leaving the page sends the deletion", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists?q=${name}`);
  await page.getByRole("button", { name: `Delete ${name}` }).click();
  await gone(page.getByRole("link", { name }));
  expect(await api.read("scientists", id)).not.toBeNull();
  await page.goto("about:blank");
  await expect.poll(() => api.read("scientists", id)).toBeNull();
});

test("a deletion can be undone from another page", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists/${id}`);
  await shown(heading(page, name));
  await page.getByRole("button", { name: "Delete" }).click();
  await shown(heading(page, "Scientists"));
  await page.getByRole("link", { name: "Missions" }).click();
  await shown(heading(page, "Missions"));
  await page.getByRole("button", { name: "Undo" }).click();
  await gone(page.getByRole("button", { name: "Undo" }));
  await page.goto(`/scientists/${id}`);
  await shown(heading(page, name));
});

test("an item that someone else has edited in the meantime is not deleted", async ({
  open,
  api,
}) => {
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists?q=${name}`);
  await page.clock.install();
  await page.getByRole("button", { name: `Delete ${name}` }).click();
  await shown(page.getByRole("button", { name: "Undo" }));
  await api.change("scientists", id, { field_of_study: "changed meanwhile" });
  await page.clock.runFor(UNDO_TIME + 500);

  await shown(page.getByText(`${name} was not deleted`));
  await expect.poll(() => column(page, "Field of study")).toEqual(["changed meanwhile"]);
});

test("a user who goes elsewhere while a deletion starts stays there", async ({ open, api }) => {
  const { id, name } = await api.addScientist();
  // With its code loaded, the list would open at once.
  const page = await open(`/scientists?q=${name}`);
  await page.getByRole("link", { name }).click();
  await shown(heading(page, name));
  let answer = () => {};
  const slow = new Promise<void>((resolve) => (answer = resolve));
  await page.route(`**/scientists/${id}`, async (route) => {
    await slow;
    await route.continue();
  });
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "Missions" }).click();
  await shown(heading(page, "Missions"));
  answer();
  await shown(page.getByText(`${name} deleted`));
  await page.getByRole("button", { name: "Undo" }).click();
  await gone(page.getByRole("button", { name: "Undo" }));
  await shown(heading(page, "Missions"));
});
