import { PASSWORD, serve } from "../scripts/support/server.mjs";
import { Api, emailOf, type Role } from "./api";
import { expect, gone, heading, type Page, shown, test as base } from "./harness";

/** A server where travel is for members to write. */
const test = base
  .extend("server", { scope: "file" }, async ({ database }, { onCleanup }) => {
    const server = await serve(database, { TRAVEL_WRITES: "members" });
    onCleanup(() => server.close());
    return server;
  })
  .extend("api", { scope: "file" }, ({ server }) => new Api(server.url));

async function filledIn(page: Page) {
  await page.getByRole("button", { name: "Add a scientist" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a scientist" });
  await dialog.getByLabel("Name").fill("Member Only");
  await dialog.getByLabel("Field of study").fill("membership");
  await dialog.getByRole("button", { name: "Add scientist" }).click();
  return dialog;
}

async function signIn(page: Page, role: Role) {
  const dialog = page.getByRole("dialog", { name: "Sign in" });
  await dialog.getByRole("textbox", { name: "Email" }).fill(emailOf(role));
  await dialog.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await gone(dialog);
}

test("who must sign in to write does so above the form, which keeps what was typed", async ({
  open,
}) => {
  const page = await open("/scientists");
  await shown(page.getByRole("table"));
  const dialog = await filledIn(page);
  await shown(dialog.getByText("This takes signing in."));
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await signIn(page, "agent");
  await shown(dialog.getByText("You are signed in."));
  expect(await dialog.getByLabel("Name").inputValue()).toBe("Member Only");
  await dialog.getByRole("button", { name: "Add scientist" }).click();
  await shown(heading(page, "Member Only"));
});

test("who lacks the permission is told which, and the form keeps what was typed", async ({
  open,
}) => {
  const page = await open("/scientists", { as: "nobody" });
  await shown(page.getByRole("table"));
  const dialog = await filledIn(page);
  await shown(dialog.getByRole("alert").getByText(/does not have the permission write:travel/));
  expect(await dialog.getByLabel("Name").inputValue()).toBe("Member Only");
});
