import { PASSWORD } from "../scripts/support/server.mjs";
import { emailOf, newNumber } from "./api";
import { descriptionOf, expect, gone, heading, type Page, shown, test, tokenIn } from "./harness";

/** Fills in and submits the sign-in form of a page or a dialog. */
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

test("signing in happens in place of the page, which then opens", async ({ open }) => {
  const page = await open("/actors?q=an&sort=-name");
  await shown(heading(page, "Sign in"));
  await signIn(page, emailOf("casting_assistant"));
  await shown(heading(page, "Actors"));
  await shown(page.getByRole("table"));
  expect(new URL(page.url()).search).toBe("?q=an&sort=-name");
  await shown(page.getByRole("button", { name: `Account of ${emailOf("casting_assistant")}` }));
});

test("a wrong password is reported, and the email stays", async ({ open }) => {
  const page = await open("/sign-in?then=%2Fmovies");
  await signIn(page, emailOf("casting_assistant"), "not the one");
  await shown(page.getByRole("alert").getByText("Wrong email or password"));
  await expect.poll(() => tokenIn(page)).toBeNull();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await shown(heading(page, "Movies"));
});

test("signing in does not redirect to another site", async ({ open }) => {
  for (const then of ["https://evil.example/", "//evil.example/", "/\\evil.example"]) {
    const page = await open(`/sign-in?then=${encodeURIComponent(then)}`, { as: "agent" });
    await shown(heading(page, "Dashboard"));
  }
});

test("an account is created; errors are shown at each field", async ({ open, api }) => {
  const email = `new${newNumber()}@desk.example`;
  const page = await open("/actors");
  await page.getByRole("link", { name: "Create account" }).click();
  await shown(heading(page, "Create account"));
  const field = page.getByRole("textbox", { name: "Email" });
  const password = page.getByLabel("Password", { exact: true });
  await field.fill("no email");
  await password.fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => descriptionOf(field)).toMatch(/Enter an email address/);
  await expect.poll(() => descriptionOf(password)).toMatch(/Use 6 to 1024 characters/);
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);

  await field.fill(emailOf("agent").toUpperCase());
  await password.fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect
    .poll(() => descriptionOf(field))
    .toMatch(/An account with this email already exists/);

  await field.fill(email);
  await page.getByLabel("First name").fill("Amy");
  await page.getByRole("button", { name: "Create account" }).click();
  // It has no role yet, so it has no access to the page.
  await shown(heading(page, "No access"));
  await shown(page.getByText("get:actors"));
  expect(new URL(page.url()).pathname).toBe("/actors");
  await shown(page.getByRole("button", { name: "Account of Amy" }));
  expect(await api.newToken(email)).toBeTruthy();
});

test("a rejected token leads to signing in, and what was typed is kept", async ({ open, api }) => {
  const token = await api.newToken(emailOf("casting_director"));
  const page = await open("/actors", { as: { token } });
  await page.getByRole("button", { name: "Add an actor" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Typed Before");
  await page.getByRole("dialog").getByLabel("Age").fill("44");
  await page.getByRole("dialog").getByLabel("Gender").fill("robot");
  await api.send("DELETE", "api/v1/authenticate", undefined, token);
  await page.getByRole("button", { name: "Add actor" }).click();

  await shown(heading(page, "Sign in"));
  await shown(page.getByText("Your session has ended."));
  await gone(page.getByRole("dialog"));
  await gone(page.getByRole("table"));
  await signIn(page, emailOf("casting_director"));
  const dialog = page.getByRole("dialog", { name: "Add an actor" });
  await expect.poll(() => dialog.getByLabel("Name").inputValue()).toBe("Typed Before");
  await dialog.getByRole("button", { name: "Add actor" }).click();
  await shown(heading(page, "Typed Before"));
});

test("a user who signs in after another sees none of their data", async ({ open, api }) => {
  const token = await api.newToken(emailOf("administrator"));
  const page = await open("/users", { as: { token } });
  await shown(page.getByRole("cell", { name: emailOf("nobody") }));
  await signOut(page);
  await shown(heading(page, "Sign in"));
  await gone(page.getByRole("table"));
  await signIn(page, emailOf("nobody"));
  await shown(heading(page, "No access"));
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

test("signing out everywhere affects other browsers", async ({ open, api }) => {
  const email = await api.register();
  const tokens = [await api.newToken(email), await api.newToken(email)] as const;
  const other = await open("/account", { as: { token: tokens[1] } });
  await shown(heading(other, "Account"));
  const page = await open("/account", { as: { token: tokens[0] } });
  const tab = await page.context().newPage();
  await tab.goto("/account");
  await shown(heading(tab, "Account"));
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await shown(page.getByText("Signed out everywhere"));
  await shown(heading(page, "Sign in"));
  await shown(heading(tab, "Sign in"));
  // Another browser notices with its next request.
  await other.getByLabel("First name").fill("Amy");
  await other.getByRole("button", { name: "Save" }).click();
  await shown(heading(other, "Sign in"));
});

test("a token is exchanged before it expires", async ({ open, api }) => {
  const token = await api.newToken(await api.register());
  const page = await open("/", { as: { token } });
  await shown(menu(page));
  await expect.poll(() => tokenIn(page)).toBe(token);
  const refreshed = page.waitForResponse("**/api/v1/authenticationrefresh");
  await page.clock.setFixedTime(Date.now() + 8 * 24 * 3_600_000);
  await page.reload();
  const fresh = ((await (await refreshed).json()) as { token: string }).token;
  await expect.poll(() => tokenIn(page)).toBe(fresh);
  await shown(menu(page));
});
