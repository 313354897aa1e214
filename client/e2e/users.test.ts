import { emailOf } from "./api";
import { column, expect, gone, heading, type Page, shown, test } from "./harness";

const SEARCH = "Search by name or email";

async function openRoles(page: Page, email: string) {
  await page.getByRole("searchbox", { name: SEARCH }).fill(email);
  await page.getByRole("button", { name: `Edit roles of ${email}` }).click();
  const dialog = page.getByRole("dialog", { name: /^Roles/ });
  await shown(dialog.getByRole("checkbox"));
  return dialog;
}

test("an administrator grants and revokes roles", async ({ open, api }) => {
  const email = await api.register();
  const token = await api.newToken(email);
  const theirs = await open("/actors", { as: { token } });
  await shown(heading(theirs, "No access"));

  const page = await open("/users", { as: "administrator" });
  const granting = await openRoles(page, email);
  await granting.getByRole("checkbox", { name: "Casting assistant" }).check();
  await granting.getByRole("button", { name: "Save" }).click();
  await gone(granting);
  await expect.poll(() => column(page, "Roles")).toEqual(["Casting assistant"]);
  await theirs.getByRole("button", { name: "Check again" }).click();
  await shown(heading(theirs, "Actors"));
  await shown(theirs.getByRole("table"));

  const revoking = await openRoles(page, email);
  await revoking.getByRole("checkbox", { name: "Casting assistant" }).uncheck();
  await revoking.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => column(page, "Roles")).toEqual(["no roles"]);
  // It takes effect at once; the page notices with its next request.
  await theirs.getByRole("searchbox").fill("a");
  await shown(heading(theirs, "No access"));
});

test("a change of roles shows at once, and is reverted if the server fails", async ({
  open,
  api,
  allowed,
}) => {
  allowed.push(/500/);
  const email = await api.register();
  const page = await open("/users", { as: "administrator" });
  let fail = () => {};
  const failing = new Promise<void>((resolve) => (fail = resolve));
  await page.route("**/api/v1/users/*", async (route) => {
    if (route.request().method() !== "PATCH") return route.fallback();
    await failing;
    await route.fulfill({ status: 500, json: { message: "The disk is full" } });
  });
  const dialog = await openRoles(page, email);
  await dialog.getByRole("checkbox", { name: "Mentor" }).check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => column(page, "Roles")).toEqual(["Mentor"]);
  fail();
  await expect.poll(() => column(page, "Roles")).toEqual(["no roles"]);
  await shown(dialog.getByRole("alert").getByText("The disk is full"));
  await expect.poll(() => dialog.getByRole("checkbox", { name: "Mentor" }).isChecked()).toBe(true);
});

test("administrators are warned before they lock themselves out", async ({ open }) => {
  const page = await open("/users", { as: "administrator" });
  const dialog = await openRoles(page, emailOf("administrator"));
  await dialog.getByRole("checkbox", { name: "Administrator" }).uncheck();
  await shown(dialog.getByText(/lose access to this page/));
});

test("users are found by search and by the palette", async ({ open }) => {
  const page = await open("/users", { as: "administrator" });
  await page.getByRole("searchbox", { name: SEARCH }).fill("DIRECTOR@");
  await expect.poll(() => column(page, "Email")).toEqual([emailOf("casting_director")]);
  await page.getByRole("searchbox", { name: SEARCH }).fill("qqqqqq");
  await shown(page.getByRole("heading", { name: "No results for “qqqqqq”" }));
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByLabel("Search everything").fill("casting_dir");
  await shown(page.getByRole("group", { name: "Users" }));
  await page.keyboard.press("Enter");
  await shown(page.getByRole("dialog", { name: `Roles of ${emailOf("casting_director")}` }));
});
