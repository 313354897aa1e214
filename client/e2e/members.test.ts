import { PASSWORD, serve } from "../scripts/support/server.mjs";
import { Api, emailOf, type Role } from "./api";
import { expect, gone, heading, type Page, shown, test as base } from "./harness";

/** A server where only members may write. */
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

test("signing in to write happens in a dialog, and the form keeps what was typed", async ({
  open,
}) => {
  const page = await open("/scientists");
  await shown(page.getByRole("table"));
  const dialog = await filledIn(page);
  await shown(dialog.getByText("Sign in to submit this form."));
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await signIn(page, "agent");
  await shown(dialog.getByText("You are signed in now."));
  await expect.poll(() => dialog.getByLabel("Name").inputValue()).toBe("Member Only");
  await dialog.getByRole("button", { name: "Add scientist" }).click();
  await shown(heading(page, "Member Only"));
});

test("a missing permission is named, and the form keeps what was typed", async ({ open }) => {
  const page = await open("/scientists", { as: "nobody" });
  await shown(page.getByRole("table"));
  const dialog = await filledIn(page);
  await shown(dialog.getByRole("alert").getByText(/have the permission write:travel/));
  await expect.poll(() => dialog.getByLabel("Name").inputValue()).toBe("Member Only");
});
