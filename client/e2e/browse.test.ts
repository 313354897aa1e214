import type { Api } from "./api";
import { expect, gone, heading, type Page, shown, test } from "./harness";

const MENU = ["Dashboard", "Scientists", "Planets", "Missions"];

const hasFocus = (page: Page, name: string) =>
  heading(page, name).evaluate((element) => element === document.activeElement);

test("each link of the menu opens its page, sets the title and focuses the heading", async ({
  open,
}) => {
  const page = await open("/scientists");
  for (const name of [...MENU, "Scientists"]) {
    await page.getByRole("navigation").getByRole("link", { name }).click();
    await shown(heading(page, name));
    await expect.poll(() => hasFocus(page, name)).toBe(true);
    await expect.poll(() => page.title()).toBe(`${name} · Cosmic Travel`);
    const current = page.getByRole("navigation").locator("[aria-current=page]");
    await expect.poll(() => current.allTextContents()).toEqual([name]);
  }
});

test("every page opens by its URL", async ({ open, api }) => {
  const nameOf = async (noun: "scientists" | "planets" | "missions") =>
    (await api.read(noun, 1))?.name ?? "";
  const pages = {
    "/": "Dashboard",
    "/scientists": "Scientists",
    "/planets": "Planets",
    "/planets?view=list": "Planets",
    "/planets?view=map": "Planets",
    "/missions": "Missions",
    "/events": "Events",
    "/scientists/1": await nameOf("scientists"),
    "/planets/1": await nameOf("planets"),
    "/missions/1": await nameOf("missions"),
    "/forgotten-password": "Reset password",
    "/new-password": "Set a new password",
    "/account": "Account",
    "/users": "Users",
    "/actors": "Actors",
    "/movies": "Movies",
    "/actors/1": (await api.actor(1))?.name ?? "",
    "/movies/1": (await api.movie(1))?.title ?? "",
  };
  const page = await open("/", { as: { token: await tokenOfAll(api) } });
  for (const [path, name] of Object.entries(pages)) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await shown(heading(page, name));
    await expect.poll(() => page.title()).toBe(`${name} · Cosmic Travel`);
  }
});

test("Back and Forward lead through the same pages", async ({ open, api }) => {
  const scientist = await api.addScientist();
  const page = await open(`/scientists?q=${scientist.name}`);
  await page.getByRole("link", { name: scientist.name }).click();
  await shown(heading(page, scientist.name));
  await page.getByRole("button", { name: "Book a mission" }).click();
  await shown(page.getByRole("dialog"));

  // Back closes a dialog.
  await page.goBack();
  await gone(page.getByRole("dialog"));
  await shown(heading(page, scientist.name));
  await page.goBack();
  await shown(heading(page, "Scientists"));
  await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe(scientist.name);
  await page.goForward();
  await shown(heading(page, scientist.name));
  await expect.poll(() => hasFocus(page, scientist.name)).toBe(true);
});

test("an unknown URL shows a page that says so, with status 404", async ({ open }) => {
  const page = await open("/scientists");
  const response = await page.goto("/nowhere/at/all");
  expect(response?.status()).toBe(404);
  await shown(heading(page, "Page not found"));
  await page.getByRole("link", { name: "Go to dashboard" }).click();
  await shown(heading(page, "Dashboard"));
});

test.for(["scientists", "planets", "missions"])(
  "a page of %s for an unknown id says so",
  async (noun, { open }) => {
    for (const id of ["987654", "abc", "0"]) {
      const page = await open(`/${noun}/${id}`);
      await shown(page.getByText(/not found/i));
      await expect.poll(() => page.getByRole("heading", { level: 1 }).count()).toBe(1);
    }
  },
);

test("the colour scheme follows the system until the user chooses one, and remembers it", async ({
  open,
}) => {
  const page = await open("/scientists", { colorScheme: "dark" });
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(() => scheme()).toBe("dark");
  await page.getByRole("button", { name: "Switch to light mode" }).click();
  await expect.poll(scheme).toBe("light");
  await page.reload();
  await shown(page.getByRole("button", { name: "Switch to dark mode" }));
  await expect.poll(() => scheme()).toBe("light");
});

const PATHS = [
  "/",
  "/scientists",
  "/scientists/1",
  "/scientists/1?book",
  "/scientists?new",
  "/planets",
  "/planets?view=list",
  "/planets?view=map",
  "/planets/1",
  "/missions",
  "/missions/1",
  "/events",
  "/events?new",
  "/events/1",
  "/events/1?invite",
  "/nowhere",
  "/sign-in",
  "/register",
  "/forgotten-password",
  "/new-password",
  "/account",
  "/users",
  "/users?roles=1",
  "/actors",
  "/actors/1",
  "/actors?new",
  "/movies",
  "/movies/1",
  "/movies?edit=1",
];

/** The token of an account with access to every page. */
async function tokenOfAll(api: Api): Promise<string> {
  const email = await api.register();
  const found = await api.as("administrator", "GET", `api/v1/users?email=${email}`);
  const [user] = found as { id: number }[];
  const roles = ["administrator", "executive_producer"];
  await api.as("administrator", "PATCH", `api/v1/users/${user?.id}`, { roles });
  return api.newToken(email);
}

test("every page fits a screen of 320 pixels", async ({ open, api }) => {
  const token = await tokenOfAll(api);
  const viewport = { width: 320, height: 640 };
  const page = await open("/", { viewport, reducedMotion: "reduce", as: { token } });
  const instants = { start_date: "2100-05-01T18:00:00Z", end_date: "2100-12-31T23:00:00Z" };
  const event = await api.addEvent({ name: "Launch".repeat(20), ...instants });
  await api.invite(event.id, `${"long".repeat(12)}@desk.example`, "Name".repeat(20));
  for (const path of [...PATHS, `/events/${event.id}`]) {
    await page.goto(path);
    await shown(page.getByRole("heading", { level: 1 }));
    await gone(page.getByRole("status", { name: "Loading" }).first());
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(() => width(), { message: path }).toBe(320);
  }
});

test("the menu of a small screen opens, and closes after a choice", async ({ open }) => {
  const page = await open("/scientists", { viewport: { width: 390, height: 800 } });
  const link = page.getByRole("navigation").getByRole("link", { name: "Missions" });
  await shown(page.getByRole("button", { name: "Open menu" }));
  // A hidden menu must not be reachable by Tab.
  await gone(link);
  await page.getByRole("button", { name: "Open menu" }).click();
  await link.click();
  await shown(heading(page, "Missions"));
  await shown(page.getByRole("button", { name: "Open menu" }));
});

test("nothing moves if the system asks for reduced motion", async ({ open }) => {
  const page = await open("/scientists", { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Add a scientist" }).click();
  await shown(page.getByRole("dialog"));
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .map((animation) => animation.effect?.getComputedTiming().duration)
      .filter((duration) => typeof duration === "number" && duration > 10),
  );
  expect(moving).toEqual([]);
});
