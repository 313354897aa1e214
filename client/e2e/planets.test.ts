import { column, descriptionOf, expect, gone, heading, type Page, shown, test } from "./harness";

const cards = (page: Page) => page.getByRole("list", { name: "Planets" });
const view = (page: Page, name: string) =>
  page.getByRole("radiogroup", { name: "View" }).getByText(name, { exact: true }).first();

test("planets are shown as cards and as a list, and searched by their stars", async ({
  open,
  api,
}) => {
  const planet = await api.addPlanet({ nearest_star: "Quillstar" });
  const page = await open("/planets");
  await shown(cards(page));
  await page.getByRole("searchbox", { name: "Search by name or star" }).fill("quillstar");
  await shown(cards(page).getByRole("link", { name: planet.name }));
  await expect.poll(() => cards(page).getByRole("listitem").count()).toBe(1);
  await view(page, "List").click();
  await expect.poll(() => column(page, "Name")).toEqual([planet.name]);
  expect(new URL(page.url()).searchParams.get("view")).toBe("list");
});

test("the nearest planet comes first", async ({ open, api }) => {
  const [nearest] = await api.list("planets", "sort=distance_from_earth,id&page=1&per_page=1");
  const page = await open("/planets");
  const first = cards(page).getByRole("listitem").first();
  await expect.poll(() => first.getByRole("link").first().textContent()).toBe(nearest?.name);
});

test("each planet has its own picture", async ({ open }) => {
  const page = await open("/planets");
  await shown(cards(page).getByRole("listitem").nth(3));
  const pictures = () =>
    cards(page).evaluate((list) =>
      [...list.querySelectorAll<HTMLElement>("li")].slice(0, 4).map((card) => {
        const canvas = card.querySelector("canvas");
        return (
          canvas?.toDataURL() ??
          card.querySelector("img")?.src ??
          card.querySelector("svg")?.outerHTML
        );
      }),
    );
  await expect.poll(async () => new Set(await pictures()).size).toBe(4);
});

test("a planet is added; errors are shown at each field", async ({ open, api }) => {
  const page = await open("/planets?new");
  const dialog = page.getByRole("dialog", { name: "Add a planet" });
  await dialog.getByRole("button", { name: "Add planet" }).click();
  const name = dialog.getByLabel("Name");
  await expect.poll(() => name.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => descriptionOf(name)).toMatch(/Enter a name/);

  await name.fill("Quillfeather b");
  await dialog.getByLabel("Nearest star").fill("Quillfeather");
  await dialog.getByLabel("Distance from Earth in kilometres").fill("9460730472581");
  await dialog.getByRole("button", { name: "Add planet" }).click();
  await shown(heading(page, "Quillfeather b"));
  const [added] = await api.list("planets", "q=Quillfeather+b");
  expect(added).toMatchObject({ nearest_star: "Quillfeather", distance_from_earth: 9460730472581 });
});

test("a planet is edited in place", async ({ open, api }) => {
  const { id } = await api.addPlanet();
  const page = await open(`/planets/${id}`);
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Name").fill("Renamed c");
  await page.getByRole("button", { name: "Save" }).click();
  await shown(heading(page, "Renamed c"));
  await expect.poll(async () => (await api.read("planets", id))?.name).toBe("Renamed c");
});

test("a planet is deleted with its missions, and restored by undo", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const { id, name } = await api.addPlanet();
  await api.addMission({ scientist_id: scientist.id, planet_id: id });
  const page = await open(`/planets/${id}`);
  await page.getByRole("button", { name: "Delete" }).click();
  await shown(page.getByText(`${name} and 1 mission deleted`));
  await shown(heading(page, "Planets"));
  await page.getByRole("button", { name: "Undo" }).click();
  await gone(page.getByRole("button", { name: "Undo" }));
  await page.goto(`/planets/${id}`);
  await shown(heading(page, name));
  expect((await api.read("planets", id))?.missions).toHaveLength(1);
});

test("the travel time depends on the speed", async ({ open, api }) => {
  // About a light year.
  const { id } = await api.addPlanet({ distance_from_earth: 9_460_730_472_581 });
  const page = await open(`/planets/${id}`);
  const travel = page.getByRole("region", { name: "Travel time" });
  await travel.getByText("50%", { exact: true }).first().click();
  await shown(travel.getByText("2 years", { exact: true }));
  await travel.getByText("10%", { exact: true }).first().click();
  await shown(travel.getByText("10 years", { exact: true }));
});

test("a mission is booked from the card of a planet", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const { id, name } = await api.addPlanet();
  const page = await open(`/planets?q=${name}`);
  await page.getByRole("button", { name: `Book a mission to ${name}` }).click();
  const dialog = page.getByRole("dialog");
  await expect.poll(() => dialog.getByRole("combobox", { name: "Planet" }).inputValue()).toBe(name);
  await dialog.getByLabel("Name").fill("From the card");
  await dialog.getByRole("combobox", { name: "Scientist" }).fill(scientist.name);
  await page.getByRole("option", { name: scientist.name }).click();
  await dialog.getByRole("button", { name: "Book mission" }).click();
  await gone(dialog);
  await expect.poll(async () => (await api.read("planets", id))?.missions.length).toBe(1);
});
