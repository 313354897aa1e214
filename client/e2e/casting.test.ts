import type { Role } from "./api";
import type { Actor } from "./rows";
import { column, descriptionOf, expect, gone, heading, type Page, shown, test } from "./harness";

/** How long a deletion can be undone, in milliseconds. */
const UNDO_TIME = 8_000;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** The actions that each role is offered for actors and movies. */
const OFFERED: Partial<Record<Role, Record<"actors" | "movies", string[]>>> = {
  casting_assistant: { actors: [], movies: [] },
  casting_director: { actors: ["Add an actor", "Edit", "Delete"], movies: ["Edit"] },
  executive_producer: {
    actors: ["Add an actor", "Edit", "Delete"],
    movies: ["Add a movie", "Edit", "Delete"],
  },
};

test.for(Object.entries(OFFERED))(
  "a %s is offered only what they may do",
  async ([role, offered], { open, api }) => {
    const actor = await api.addActor();
    const movie = await api.addMovie();
    const page = await open("/", { as: role as Role });
    for (const [noun, { id, name }] of Object.entries({
      actors: actor,
      movies: { id: movie.id, name: movie.title },
    })) {
      const expected = offered[noun as "actors" | "movies"];
      await page.goto(`/${noun}?q=${name}`);
      await shown(page.getByRole("link", { name }));
      for (const [label, shownAs] of [
        [/^Add an? /, /^Add/],
        [`Edit ${name}`, /^Edit/],
        [`Delete ${name}`, /^Delete/],
      ] as const)
        await expect
          .poll(() => button(page, label).count(), { message: `${String(label)} of ${noun}` })
          .toBe(expected.some((each) => shownAs.test(each)) ? 1 : 0);
      await page.goto(`/${noun}/${id}`);
      await shown(heading(page, name));
      for (const label of ["Edit", "Delete"])
        await expect
          .poll(() => button(page, label).count(), { message: `${label} on the page` })
          .toBe(expected.includes(label) ? 1 : 0);
      // A link to a dialog opens it only for those who may use it.
      await page.goto(`/${noun}?new`);
      await shown(page.getByRole("table"));
      const dialogs = expected.some((each) => each.startsWith("Add")) ? 1 : 0;
      await expect.poll(() => page.getByRole("dialog").count()).toBe(dialogs);
    }
  },
);

test("an actor is added, edited, and deleted when the time to undo is over", async ({
  open,
  api,
}) => {
  const page = await open("/actors", { as: "casting_director" });
  await button(page, "Add an actor").click();
  const dialog = page.getByRole("dialog", { name: "Add an actor" });
  await dialog.getByLabel("Name").fill("Calculon");
  await dialog.getByLabel("Age").fill("120");
  await dialog.getByLabel("Gender").fill("robot");
  await dialog.getByRole("button", { name: "Add actor" }).click();
  await shown(heading(page, "Calculon"));
  const id = Number(page.url().split("/").at(-1));
  expect(await api.actor(id)).toEqual({ id, name: "Calculon", age: 120, gender: "robot" });

  await button(page, "Edit").click();
  await page.getByRole("textbox", { name: "Age" }).fill("121");
  await button(page, "Save").click();
  await shown(page.getByText("121 years"));
  await expect.poll(async () => (await api.actor(id))?.age).toBe(121);

  await page.clock.install();
  await button(page, "Delete").click();
  await shown(heading(page, "Actors"));
  await button(page, "Undo").click();
  await page.clock.runFor(2 * UNDO_TIME);
  expect(await api.actor(id)).not.toBeNull();
  await page.getByRole("searchbox").fill("Calculon");
  await button(page, "Delete Calculon").click();
  await shown(page.getByRole("heading", { name: "No results for “Calculon”" }));
  await page.clock.runFor(UNDO_TIME + 500);
  await expect.poll(() => api.actor(id)).toBeNull();
});

test("errors of an actor are shown at each field", async ({ open }) => {
  const page = await open("/actors?new", { as: "casting_director" });
  const dialog = page.getByRole("dialog", { name: "Add an actor" });
  await dialog.getByLabel("Age").fill("twenty five");
  await dialog.getByRole("button", { name: "Add actor" }).click();
  const age = dialog.getByLabel("Age");
  await expect.poll(() => age.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => descriptionOf(age)).toMatch(/Enter a whole number/);
  await expect.poll(() => descriptionOf(dialog.getByLabel("Name"))).toMatch(/Enter a name/);
  await age.fill("-1");
  await dialog.getByRole("button", { name: "Add actor" }).click();
  await expect.poll(() => descriptionOf(age)).toMatch(/Enter a number of at least 0/);
});

test("several actors are cast in a movie by searching on the server", async ({ open, api }) => {
  const cast = [await api.addActor(), await api.addActor(), await api.addActor()];
  const [first, second, third] = cast as [Actor, Actor, Actor];
  const page = await open("/movies", { as: "executive_producer" });
  await button(page, "Add a movie").click();
  const dialog = page.getByRole("dialog", { name: "Add a movie" });
  await dialog.getByLabel("Title").fill("The Magnificent Three");
  await dialog.getByLabel("Release date").fill("2002-12-04");
  const picker = dialog.getByRole("combobox", { name: "Cast" });
  for (const { name } of [first, second]) {
    await picker.fill(name);
    await page.getByRole("option", { name }).click();
  }
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Add movie" }).click();

  await shown(heading(page, "The Magnificent Three"));
  await shown(page.getByText("December 4, 2002"));
  await shown(page.getByRole("link", { name: second.name }));
  const id = Number(page.url().split("/").at(-1));
  expect((await api.movie(id))?.actors).toEqual([first.id, second.id]);

  // One actor is added, another removed; nothing else is sent.
  await button(page, "Edit").click();
  await page.getByRole("combobox", { name: "Cast" }).fill(third.name);
  await page.getByRole("option", { name: third.name }).click();
  await page.keyboard.press("Escape");
  await page
    .locator(".mantine-Pill-root", { hasText: first.name })
    .getByRole("button", { includeHidden: true })
    .click();
  const sent = page.waitForRequest((request) => request.method() === "PATCH");
  await button(page, "Save").click();
  expect((await sent).postDataJSON()).toEqual({ actors: [second.id, third.id] });
  await shown(page.getByRole("link", { name: third.name }));
  await gone(page.getByRole("link", { name: first.name }));
  // The page shows the change before the server has it.
  await expect.poll(async () => (await api.movie(id))?.actors).toEqual([second.id, third.id]);

  await page.getByRole("link", { name: third.name }).click();
  await shown(heading(page, third.name));
  await shown(page.getByRole("link", { name: "The Magnificent Three" }));
});

test("two edit the same movie, and the second chooses whose cast to keep", async ({
  open,
  api,
}) => {
  const theirs = await api.addActor();
  const yours = await api.addActor();
  const { id } = await api.addMovie();
  const page = await open(`/movies/${id}`, { as: "casting_director" });
  await button(page, "Edit").click();
  await page.getByRole("combobox", { name: "Cast" }).fill(yours.name);
  await page.getByRole("option", { name: yours.name }).click();
  await page.keyboard.press("Escape");
  await api.as("executive_producer", "PATCH", `movies/${id}`, { actors: [theirs.id] });
  await button(page, "Save").click();
  const options = page.getByRole("radiogroup", { name: "Cast" });
  await shown(options.getByRole("radio", { name: `Theirs: ${theirs.name}` }));
  await options.getByRole("radio", { name: `Yours: ${yours.name}` }).check();
  await button(page, "Save choices").click();
  await expect.poll(async () => (await api.movie(id))?.actors).toEqual([yours.id]);
});

test("lists are searched, sorted and paged by the server", async ({ open, api }) => {
  const page = await open("/movies?sort=release_date", { as: "casting_assistant" });
  const { movies } = (await api.as("casting_assistant", "GET", "movies?sort=release_date")) as {
    movies: { title: string }[];
  };
  const titles = movies.map(({ title }) => title);
  await expect.poll(() => column(page, "Title")).toEqual(titles.slice(0, 25));
  await button(page, "Page 2").click();
  await expect.poll(() => column(page, "Title")).toEqual(titles.slice(25, 50));
  await page.getByRole("searchbox").fill("qqqqqq");
  await shown(page.getByRole("heading", { name: "No results for “qqqqqq”" }));
});

test("an agency without actors has an empty state", async ({ open, api }) => {
  const { actors } = (await api.as("casting_director", "GET", "actors")) as { actors: Actor[] };
  for (const { id } of actors) await api.as("casting_director", "DELETE", `actors/${id}`);
  const page = await open("/actors", { as: "casting_assistant" });
  await shown(page.getByRole("heading", { name: "No actors yet" }));
  await gone(page.getByRole("alert"));
  const director = await open("/actors", { as: "casting_director" });
  await shown(director.getByRole("heading", { name: "No actors yet" }));
  await shown(button(director, "Add an actor"));
});

test("the palette finds only what the user may see", async ({ open, api }) => {
  const { title } = await api.addMovie();
  const page = await open("/", { as: "casting_assistant" });
  await shown(heading(page, "Dashboard"));
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByLabel("Search everything").fill(title);
  await shown(page.getByRole("option", { name: title }));
  await page.keyboard.press("Enter");
  await shown(heading(page, title));
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByLabel("Search everything").fill("add a");
  await shown(page.getByRole("option", { name: "Add a scientist" }));
  await expect
    .poll(() => page.getByRole("option", { name: /Add an actor|Add a movie/ }).count())
    .toBe(0);
});
