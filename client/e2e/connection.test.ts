import { column, expect, gone, heading, shown, test } from "./harness";

const BANNER = "Can't reach the server. Trying to reconnect";

/** What the browser logs for requests without a response. */
const UNREACHABLE = [/ERR_CONNECTION_REFUSED/, /ERR_CONNECTION_RESET/, /ERR_EMPTY_RESPONSE/];

test.beforeEach(({ server }) => server.start());

test("the server goes away and comes back: the page stays, and then updates itself", async ({
  open,
  server,
  api,
  allowed,
}) => {
  allowed.push(...UNREACHABLE);
  const other = await api.addScientist();
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists/${other.id}`);
  await shown(heading(page, other.name));
  await page.getByRole("navigation").getByRole("link", { name: "Scientists" }).click();
  await page.getByRole("searchbox").fill(name);
  await expect.poll(() => column(page, "Name")).toEqual([name]);

  await server.stop();
  await page.getByRole("button", { name: "Field of study" }).click();
  await shown(page.getByRole("status").getByText(BANNER));
  await expect.poll(() => column(page, "Name")).toEqual([name]);

  // A page that was never loaded shows the error and offers to try again.
  await page.getByRole("link", { name }).click();
  await shown(page.getByRole("alert").getByText("Can't reach the server. Check your connection"));
  await shown(page.getByRole("button", { name: "Try again" }));

  // The page must not reconnect before the data has changed.
  await page.route("**/*", (route) => route.abort("connectionrefused"));
  await server.start();
  await api.change("scientists", id, { name: "Changed Meanwhile" });
  await page.unroute("**/*");
  await gone(page.getByText(BANNER));
  await shown(heading(page, "Changed Meanwhile"));
});

test("a page that failed to load is shown when the server is back", async ({
  open,
  server,
  allowed,
}) => {
  allowed.push(...UNREACHABLE);
  const page = await open("/scientists");
  await shown(page.getByRole("table"));
  await server.stop();
  await page.getByRole("navigation").getByRole("link", { name: "Missions" }).click();
  await shown(page.getByRole("status").getByText(BANNER));
  await server.start();
  await gone(page.getByText(BANNER));
  await shown(heading(page, "Missions"));
  await shown(page.getByRole("table"));
});

test("a change without a response is reverted, and the form can be submitted again", async ({
  open,
  server,
  api,
  allowed,
}) => {
  allowed.push(...UNREACHABLE);
  const { id, name } = await api.addScientist();
  const page = await open(`/scientists/${id}`);
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Name").fill("Sent Twice");
  await server.stop();
  await page.getByRole("button", { name: "Save" }).click();
  await shown(page.getByRole("alert").getByText("Can't reach the server. Check your connection"));
  await shown(heading(page, name));

  await server.start();
  await gone(page.getByText(BANNER));
  await page.getByRole("button", { name: "Save" }).click();
  await shown(heading(page, "Sent Twice"));
  await expect.poll(async () => (await api.read("scientists", id))?.name).toBe("Sent Twice");
});
