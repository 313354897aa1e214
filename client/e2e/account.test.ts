import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { PASSWORD, PYTHON } from "../scripts/support/server.mjs";
import { descriptionOf, expect, gone, heading, shown, test } from "./harness";

const LATEST =
  "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute(" +
  '"SELECT text FROM outbox_mails WHERE recipient = ? ORDER BY id DESC LIMIT 1", [sys.argv[2]]' +
  ").fetchone())";

/** The code in the latest mail to an address. */
async function mailedCode(database: string, email: string): Promise<string> {
  const { stdout } = await promisify(execFile)(PYTHON, ["-c", LATEST, database, email]);
  return /^ {4}(\S+)$/m.exec(stdout)?.[1] ?? "";
}

test("the profile is edited; a new email requires the password", async ({ open, api }) => {
  const email = await api.register();
  const page = await open("/account", { as: { token: await api.newToken(email) } });
  await page.getByLabel("First name").fill("Amy");
  await page.getByLabel("Last name").fill("Wong");
  await page.getByLabel("Title").fill("Dr.");
  await page.getByRole("button", { name: "Save" }).click();
  await shown(page.getByText("Dr. Amy Wong"));
  await shown(page.getByRole("button", { name: "Account of Amy Wong" }));

  const field = page.getByRole("textbox", { name: "Email" });
  await field.fill(`new-${email}`);
  const password = page.getByRole("textbox", { name: "Password" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect
    .poll(() => descriptionOf(password))
    .toMatch(/Enter your password to change your email/);
  await password.fill("not the one");
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => descriptionOf(password)).toMatch(/Wrong password/);
  await password.fill(PASSWORD);
  await page.getByRole("button", { name: "Save" }).click();
  await gone(password);
  await shown(page.getByText(`new-${email}`, { exact: true }));
  expect(await api.newToken(`new-${email}`)).toBeTruthy();
});

test("a forgotten password is reset with the code in the mail", async ({ open, api, server }) => {
  const email = await api.register();
  const page = await open("/sign-in");
  await page.getByRole("link", { name: "Forgot password?" }).click();
  // The page before has a field of this name, too.
  await shown(heading(page, "Reset password"));
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("button", { name: "Send code" }).click();
  await shown(heading(page, "Set a new password"));

  const code = page.getByLabel("Code");
  await code.fill("wrong");
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Set password" }).click();
  const password = page.getByLabel("New password");
  await expect.poll(() => descriptionOf(password)).toMatch(/6 to 1024/);
  await password.fill("another-star");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect.poll(() => descriptionOf(code)).toMatch(/Wrong or expired code/);

  await code.fill(await mailedCode(server.file, email));
  await page.getByRole("button", { name: "Set password" }).click();
  await shown(heading(page, "Account"));
  await expect(api.newToken(email)).rejects.toThrow("401");
  await api.send("POST", "api/v1/authenticate", { email, password: "another-star" });
});

test("an email without an account can't be told from one that has one", async ({ open }) => {
  const page = await open("/forgotten-password");
  await page.getByRole("textbox", { name: "Email" }).fill("stranger@desk.example");
  await page.getByRole("button", { name: "Send code" }).click();
  await shown(
    page.getByText("If stranger@desk.example has an account, we have emailed a code to it"),
  );
});

test("an account is deleted after confirmation", async ({ open, api }) => {
  const email = await api.register();
  const page = await open("/account", { as: { token: await api.newToken(email) } });
  await page.getByRole("button", { name: "Delete account" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await gone(dialog);
  expect(await api.newToken(email)).toBeTruthy();

  await page.getByRole("button", { name: "Delete account" }).click();
  await dialog.getByRole("button", { name: "Delete account" }).click();
  await shown(heading(page, "Dashboard"));
  await shown(page.getByRole("link", { name: "Sign in" }));
  await expect(api.newToken(email)).rejects.toThrow("401");
});
