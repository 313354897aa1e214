import { newNumber } from "./api";
import { column, descriptionOf, expect, gone, heading, type Page, shown, test } from "./harness";

/** How long a deletion can be undone, in milliseconds. */
const UNDO_TIME = 8_000;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("signed-in users see events, and only administrators see the guests", async ({
  open,
  api,
}) => {
  const { id, name } = await api.addEvent({ description: "Bring a jacket." });
  await api.invite(id, await api.register());
  const stranger = await open("/events");
  await shown(stranger.getByRole("heading", { name: /^Sign in/ }));
  await expect.poll(() => stranger.getByRole("link", { name: "Events" }).count()).toBe(0);

  const page = await open(`/events?q=${name}`, { as: "agent" });
  await shown(page.getByRole("link", { name }));
  await expect.poll(() => button(page, /^(Add an event|Edit|Delete)/).count()).toBe(0);
  await page.getByRole("link", { name }).click();
  await shown(heading(page, name));
  await shown(page.getByText("May 1 – 3, 2100"));
  await shown(page.getByText("Bring a jacket."));
  await expect.poll(() => button(page, /^(Edit|Delete|Invite)/).count()).toBe(0);
  await expect.poll(() => page.getByRole("heading", { name: "Guests" }).count()).toBe(0);
  await page.goto("/events?new");
  await shown(page.getByRole("table"));
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);

  const administrator = await open(`/events/${id}`, { as: "administrator" });
  await shown(administrator.getByRole("table", { name: "Guests" }));
  await expect.poll(() => column(administrator, "Role")).toEqual(["speaker"]);
});

test("an event is added, edited, and deleted when the time to undo is over", async ({
  open,
  api,
}) => {
  const [mission] = await api.list("missions", "page=1&per_page=1");
  const page = await open("/events", { as: "administrator" });
  await button(page, "Add an event").click();
  const dialog = page.getByRole("dialog", { name: "Add an event" });
  await dialog.getByLabel("Name").fill("Dinner on Mars");
  await dialog.getByLabel("Begins", { exact: true }).fill("2100-05-01");
  await dialog.getByLabel("Begins at (UTC)").fill("18:00");
  await dialog.getByLabel("Ends", { exact: true }).fill("2100-05-01");
  await dialog.getByLabel("Ends at (UTC)").fill("20:30");
  const picker = dialog.getByRole("combobox", { name: "Mission" });
  await picker.fill(mission?.name ?? "");
  await page
    .getByRole("option", { name: mission?.name ?? "" })
    .first()
    .click();
  await button(page, "Add event").click();
  await shown(heading(page, "Dinner on Mars"));
  await shown(page.getByText(/May 1, 2100, 18:00\s–\s20:30 UTC/));
  const id = Number(page.url().split("/").at(-1));
  const added = await api.event(id);
  expect(added).toMatchObject({ start_date: "2100-05-01T18:00:00Z", description: null });
  await page.getByRole("link", { name: mission?.name ?? "" }).click();
  await shown(heading(page, mission?.name ?? ""));
  expect(new URL(page.url()).pathname).toBe(`/missions/${added?.mission_id}`);
  await page.goBack();
  // A mission has a button of this name, too.
  await shown(heading(page, "Dinner on Mars"));

  // Only changes are sent.
  await button(page, "Edit").click();
  await page.getByRole("textbox", { name: "Description" }).fill("Bring a jacket.");
  await page.getByLabel("Ends at (UTC)").fill("");
  const sent = page.waitForRequest((request) => request.method() === "PATCH");
  await button(page, "Save").click();
  expect((await sent).postDataJSON()).toEqual({
    description: "Bring a jacket.",
    end_date: "2100-05-01",
  });
  await shown(page.getByText("Bring a jacket."));
  await expect.poll(async () => (await api.event(id))?.end_date).toBe("2100-05-01");

  await page.clock.install();
  await button(page, "Delete").click();
  await shown(heading(page, "Events"));
  await shown(page.getByText("Dinner on Mars and its invitations deleted"));
  await button(page, "Undo").click();
  await page.clock.runFor(2 * UNDO_TIME);
  expect(await api.event(id)).not.toBeNull();
  await page.getByRole("searchbox").fill("Dinner on Mars");
  await button(page, "Delete Dinner on Mars").click();
  await shown(page.getByRole("heading", { name: "No results for “Dinner on Mars”" }));
  await page.clock.runFor(UNDO_TIME + 500);
  await expect.poll(() => api.event(id)).toBeNull();
});

test("errors of an event are shown at each field", async ({ open, api }) => {
  const { id } = await api.addEvent();
  const page = await open("/events?new", { as: "administrator" });
  const dialog = page.getByRole("dialog", { name: "Add an event" });
  await dialog.getByRole("button", { name: "Add event" }).click();
  const begins = dialog.getByLabel("Begins", { exact: true });
  await expect.poll(() => begins.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => descriptionOf(begins)).toMatch(/Choose a start date/);
  await expect.poll(() => descriptionOf(dialog.getByLabel("Name"))).toMatch(/Enter a name/);

  await page.goto(`/events/${id}`);
  await button(page, "Edit").click();
  await page.getByLabel("Begins", { exact: true }).fill("2100-05-04");
  await button(page, "Save").click();
  const ends = page.getByLabel("Ends", { exact: true });
  await expect
    .poll(() => descriptionOf(ends))
    .toMatch(/Choose an end that is not before the start/);
});

test("two edit the same event, and the second chooses whose day to keep", async ({ open, api }) => {
  const { id } = await api.addEvent();
  const page = await open(`/events/${id}`, { as: "administrator" });
  await button(page, "Edit").click();
  await page.getByLabel("Ends", { exact: true }).fill("2100-05-04");
  await api.as("administrator", "PATCH", `api/v1/event/${id}`, { end_date: "2100-05-05" });
  await button(page, "Save").click();
  const options = page.getByRole("radiogroup", { name: "Ends" });
  await shown(options.getByRole("radio", { name: "Theirs: May 5, 2100" }));
  await options.getByRole("radio", { name: "Yours: May 4, 2100" }).check();
  await button(page, "Save choices").click();
  await expect.poll(async () => (await api.event(id))?.end_date).toBe("2100-05-04");
});

test("a user is invited once, and a new guest gets an account", async ({ open, api }) => {
  const { id } = await api.addEvent();
  const email = await api.register();
  const page = await open(`/events/${id}`, { as: "administrator" });
  await shown(page.getByRole("heading", { name: "No guests yet" }));
  const dialog = page.getByRole("dialog", { name: "Invite a guest" });
  const invite = async (whom: string) => {
    await button(page, "Invite a guest").click();
    await dialog.getByLabel("Email").fill(whom);
    await dialog.getByLabel("Role").fill("speaker");
    await page.keyboard.press("Enter");
  };
  await invite(email);
  await gone(dialog);
  await expect.poll(() => column(page, "Email")).toEqual([email]);

  await invite(email.toUpperCase());
  await expect
    .poll(() => descriptionOf(dialog.getByLabel("Email")))
    .toMatch(/already invited to this event/);
  const unknown = `new${newNumber()}@desk.example`;
  await dialog.getByLabel("Email").fill(unknown);
  await dialog.getByRole("button", { name: "Invite" }).click();
  await shown(dialog.getByText(/No account has this email/));
  await dialog.getByLabel("Title").fill("Prof.");
  await dialog.getByLabel("Last name").fill("Farnsworth");
  await button(page, "Create account and invite").click();
  await gone(dialog);
  await expect.poll(() => column(page, "Name")).toEqual(["no name", "Prof. Farnsworth"]);
  expect((await api.guests(id)).map(({ user }) => user.email)).toEqual([email, unknown]);
});

test("an invitation is sent once, even if the first response gets lost", async ({
  open,
  api,
  allowed,
}) => {
  allowed.push(/504/);
  const { id } = await api.addEvent();
  const email = await api.register();
  const page = await open(`/events/${id}?invite`, { as: "administrator" });
  let isFirst = true;
  await page.route("**/api/v1/invitedGuest", async (route) => {
    if (!isFirst) return route.fallback();
    isFirst = false;
    await route.fetch();
    await route.fulfill({ status: 504 });
  });
  const dialog = page.getByRole("dialog", { name: "Invite a guest" });
  await dialog.getByLabel("Email").fill(email);
  await dialog.getByLabel("Role").fill("speaker");
  await dialog.getByRole("button", { name: "Invite" }).click();
  await gone(dialog);
  expect(await api.guests(id)).toHaveLength(1);
});

test("an invitation is deleted unless undone", async ({ open, api }) => {
  const { id } = await api.addEvent();
  const email = await api.register();
  await api.invite(id, email);
  const page = await open(`/events/${id}`, { as: "administrator" });
  await page.clock.install();
  const remove = button(page, `Delete the invitation of ${email}`);
  await remove.click();
  await shown(page.getByRole("heading", { name: "No guests yet" }));
  await button(page, "Undo").click();
  await shown(remove);
  await page.clock.runFor(2 * UNDO_TIME);
  expect(await api.guests(id)).toHaveLength(1);
  await remove.click();
  await page.clock.runFor(UNDO_TIME + 500);
  await expect.poll(() => api.guests(id)).toEqual([]);
});

test("events and guests are searched, sorted and paged by the server", async ({ open, api }) => {
  const { id } = await api.addEvent();
  for (let guest = 0; guest < 26; guest++)
    await api.invite(id, `guest${newNumber()}@desk.example`, `Guest ${guest}`);
  const page = await open("/events?sort=-start_date", { as: "administrator" });
  const path = "api/v1/event?sort=-start_date";
  const all = (await api.as("administrator", "GET", path)) as { name: string }[];
  const names = all.map(({ name }) => name);
  await expect.poll(() => column(page, "Name")).toEqual(names.slice(0, 25));
  await button(page, "Page 2").click();
  await expect.poll(() => column(page, "Name")).toEqual(names.slice(25, 50));

  await page.goto(`/events/${id}`);
  await expect.poll(async () => (await column(page, "Name")).length).toBe(25);
  await button(page, "Page 2").click();
  await expect.poll(() => column(page, "Name")).toEqual(["Guest 25"]);
  await page.goto(`/events/${id}?sort=role`);
  await expect.poll(async () => (await column(page, "Role")).length).toBe(25);
});

test("the palette finds events, and lets administrators add one", async ({ open, api }) => {
  const { name } = await api.addEvent();
  const page = await open("/", { as: "nobody" });
  await shown(heading(page, "Dashboard"));
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByLabel("Search everything").fill(name);
  await shown(page.getByRole("option", { name }));
  await page.keyboard.press("Enter");
  await shown(heading(page, name));
  const administrator = await open("/", { as: "administrator" });
  await shown(heading(administrator, "Dashboard"));
  await administrator.keyboard.press("Control+k");
  const search = administrator.getByRole("dialog").getByLabel("Search everything");
  await search.fill("add an event");
  await shown(administrator.getByRole("option", { name: "Add an event" }));
  await administrator.keyboard.press("Enter");
  await shown(administrator.getByRole("dialog", { name: "Add an event" }));
});
