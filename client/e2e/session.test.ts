import { PASSWORD } from "../scripts/support/server.mjs";
import { emailOf, newNumber } from "./api";
import { descriptionOf, expect, gone, heading, type Page, shown, test, tokenIn } from "./harness";

/** Fills in the form to sign in with, wherever it is, and sends it. */
export async function signIn(page: Page, email: string, password = PASSWORD) {
  const form = page.locator("form", { has: page.getByRole("button", { name: "Sign in" }) });
  await form.getByRole("textbox", { name: "Email" }).fill(email);
  await form.getByLabel("Password", { exact: true }).fill(password);
  await form.getByRole("button", { name: "Sign in" }).click();
}

const menu = (page: Page) => page.getByRole("button", { name: /^Account of/ });

async function signOut(page: Page) {
  await menu(page).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
}

test("who is not signed in does so in the place of the page, and is then there", async ({
  open,
}) => {
  const page = await open("/actors?q=an&sort=-name");
  await shown(heading(page, "Sign in"));
  await signIn(page, emailOf("casting_assistant"));
  await shown(heading(page, "Actors"));
  await shown(page.getByRole("table"));
  expect(new URL(page.url()).search).toBe("?q=an&sort=-name");
  await shown(page.getByRole("button", { name: `Account of ${emailOf("casting_assistant")}` }));
});

test("a wrong password is told, and the email stays", async ({ open }) => {
  const page = await open("/sign-in?then=%2Fmovies");
  await signIn(page, emailOf("casting_assistant"), "not the one");
  await shown(page.getByRole("alert").getByText("Incorrect username or password"));
  expect(await tokenIn(page)).toBeNull();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await shown(heading(page, "Movies"));
});

test("signing in does not lead to somebody else's pages", async ({ open }) => {
  for (const then of ["https://evil.example/", "//evil.example/", "/\\evil.example"]) {
    const page = await open(`/sign-in?then=${encodeURIComponent(then)}`, { as: "agent" });
    await shown(heading(page, "Dashboard"));
  }
});

test("an account is made; what is faulty is said at each field", async ({ open, api }) => {
  const email = `new${newNumber()}@desk.example`;
  const page = await open("/actors");
  await page.getByRole("link", { name: "Make an account" }).click();
  await shown(heading(page, "Make an account"));
  const field = page.getByRole("textbox", { name: "Email" });
  const password = page.getByLabel("Password", { exact: true });
  await field.fill("no email");
  await password.fill("short");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
  expect(await descriptionOf(field)).toMatch(/must be an email address/);
  expect(await descriptionOf(password)).toMatch(/must have 6 to 1024 characters/);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);

  await field.fill(emailOf("agent").toUpperCase());
  await password.fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect.poll(() => descriptionOf(field)).toMatch(/is the email of an account already/);

  await field.fill(email);
  await page.getByLabel("First name").fill("Amy");
  await page.getByRole("button", { name: "Make the account" }).click();
  // It has no role yet: where it wanted to go is not for it.
  await shown(heading(page, "Not for your account"));
  await shown(page.getByText("get:actors"));
  expect(new URL(page.url()).pathname).toBe("/actors");
  await shown(page.getByRole("button", { name: "Account of Amy" }));
  expect(await api.newToken(email)).toBeTruthy();
});

test("a token that is refused leads to signing in, and what was typed is still there", async ({
  open,
  api,
}) => {
  const token = await api.newToken(emailOf("casting_director"));
  const page = await open("/actors", { as: { token } });
  await page.getByRole("button", { name: "Add an actor" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Typed Before");
  await page.getByRole("dialog").getByLabel("Age").fill("44");
  await page.getByRole("dialog").getByLabel("Gender").fill("robot");
  await api.send("DELETE", "api/v1/authenticate", undefined, token);
  await page.getByRole("button", { name: "Add actor" }).click();

  await shown(heading(page, "Sign in"));
  await shown(page.getByText("You are not signed in any more."));
  await gone(page.getByRole("dialog"));
  await gone(page.getByRole("table"));
  await signIn(page, emailOf("casting_director"));
  const dialog = page.getByRole("dialog", { name: "Add an actor" });
  expect(await dialog.getByLabel("Name").inputValue()).toBe("Typed Before");
  await dialog.getByRole("button", { name: "Add actor" }).click();
  await shown(heading(page, "Typed Before"));
});

test("who signs in after another finds nothing of theirs", async ({ open, api }) => {
  const token = await api.newToken(emailOf("administrator"));
  const page = await open("/users", { as: { token } });
  await shown(page.getByRole("cell", { name: emailOf("nobody") }));
  await signOut(page);
  await shown(heading(page, "Sign in"));
  await gone(page.getByRole("table"));
  await signIn(page, emailOf("nobody"));
  await shown(heading(page, "Not for your account"));
  await shown(page.getByText("manage:users"));
  await gone(page.getByRole("navigation").getByRole("link", { name: "Users" }));
});

test("signing out in one tab signs out of the others", async ({ open }) => {
  const first = await open("/actors", { as: "casting_assistant" });
  const second = await first.context().newPage();
  await second.goto("/movies");
  await shown(second.getByRole("table"));
  await signOut(first);
  await shown(second.getByRole("heading", { level: 1, name: "Sign in" }));
  await gone(second.getByRole("table"));
  await signIn(first, emailOf("casting_assistant"));
  await shown(second.getByRole("table"));
});

test("signing out everywhere is seen by other browsers", async ({ open, api }) => {
  const email = await api.register();
  const tokens = [await api.newToken(email), await api.newToken(email)] as const;
  const other = await open("/account", { as: { token: tokens[1] } });
  await shown(heading(other, "Your account"));
  const page = await open("/account", { as: { token: tokens[0] } });
  const tab = await page.context().newPage();
  await tab.goto("/account");
  await shown(heading(tab, "Your account"));
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await shown(page.getByText("You are signed out everywhere."));
  await shown(heading(page, "Sign in"));
  await shown(heading(tab, "Sign in"));
  // Another browser learns of it with its next request.
  await other.getByLabel("First name").fill("Amy");
  await other.getByRole("button", { name: "Save" }).click();
  await shown(heading(other, "Sign in"));
});

test("a token is exchanged before it ends", async ({ open, api }) => {
  const token = await api.newToken(await api.register());
  const page = await open("/", { as: { token } });
  await shown(menu(page));
  expect(await tokenIn(page)).toBe(token);
  const refreshed = page.waitForResponse("**/api/v1/authenticationrefresh");
  await page.clock.setFixedTime(Date.now() + 8 * 24 * 3_600_000);
  await page.reload();
  const fresh = ((await (await refreshed).json()) as { token: string }).token;
  await expect.poll(() => tokenIn(page)).toBe(fresh);
  await shown(menu(page));
});
