import { expect, heading, type Page, shown, test } from "./harness";

/** How long a deletion can be undone, in milliseconds. */
const UNDO_TIME = 8_000;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const editor = (page: Page) => page.getByRole("textbox", { name: "Code" });
const textOf = (page: Page) =>
  page.locator(".cm-line").evaluateAll((lines) => lines.map((line) => line.textContent).join("\n"));

test("a coder adds a snippet by keyboard, requests a review, and deletes it", async ({
  open,
  api,
}) => {
  const { mentor } = await api.pairUp();
  const page = await open("/snippets", { as: "coder" });
  await button(page, "Add a snippet").click();
  const dialog = page.getByRole("dialog", { name: "Add a snippet" });
  await dialog.getByLabel("Name").fill("Double");
  await shown(dialog.getByText(`Your mentor is ${mentor.username}`));
  await shown(editor(page));
  await dialog.getByLabel("Name").press("Tab");
  await page.keyboard.type("def double(n):\nreturn 2 * n");
  // Tab leaves the editor.
  await page.keyboard.press("Tab");
  await page.keyboard.type("Is that all?");
  await dialog.getByLabel("Request review").check();
  await dialog.getByRole("button", { name: "Add snippet" }).click();
  await shown(heading(page, "Double"));
  const id = Number(page.url().split("/").at(-1));
  expect(await api.snippet(id)).toMatchObject({
    snippet_name: "Double",
    code: "def double(n):\n    return 2 * n",
    needs_review: true,
    comments: "Is that all?",
  });
  await shown(page.getByText("added it and requested a review"));

  await page.clock.install();
  await button(page, "Delete").click();
  await shown(heading(page, "Snippets"));
  await button(page, "Undo").click();
  await page.clock.runFor(2 * UNDO_TIME);
  expect(await api.snippet(id)).not.toBeNull();
  await page.getByRole("searchbox").fill("Double");
  await button(page, "Delete Double").click();
  await shown(page.getByRole("heading", { name: "No snippets match these filters" }));
  await page.clock.runFor(UNDO_TIME + 500);
  await expect.poll(() => api.snippet(id)).toBeNull();
});

test("a mentor reviews a snippet, and the coder compares and restores it", async ({
  open,
  api,
}) => {
  const { mentor } = await api.pairUp();
  const snippet = await api.addSnippet({ code: "x =  1\n", needsReview: true });
  const page = await open("/snippets?review=awaited&of=mine", { as: "mentor" });
  await page.getByRole("link", { name: snippet.snippet_name }).click();
  await shown(heading(page, snippet.snippet_name));
  await expect.poll(() => button(page, "Delete").count()).toBe(0);
  await button(page, "Format").click();
  await expect.poll(() => textOf(page)).toBe("x = 1\n");
  await page.getByLabel("Comments").fill("One blank is enough.");
  await page.getByLabel("Mark as reviewed").check();
  await button(page, "Save").click();
  await shown(page.getByText("reviewed it"));
  expect(await api.snippet(snippet.id)).toMatchObject({
    code: "x = 1\n",
    needs_review: false,
    comments: "One blank is enough.",
  });

  const theirs = await open(`/snippets/${snippet.id}`, { as: "coder" });
  await shown(theirs.getByText(mentor.username));
  await button(theirs, "Compare revision 1").click();
  const changes = theirs.getByRole("textbox", { name: "Changes since revision 1" });
  await shown(changes.locator(".cm-deletedChunk"));
  await button(theirs, "Restore revision 1").click();
  await shown(theirs.getByText("restored revision 1 and requested a review"));
  expect((await api.snippet(snippet.id))?.code).toBe("x =  1\n");
});

test("a problem links to its place in the code", async ({ open, api }) => {
  const snippet = await api.addSnippet({ code: "x = '😀'; import os\n" });
  const page = await open(`/snippets/${snippet.id}`, { as: "coder" });
  await button(page, /imported but unused/).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("os");
});

test("code that can't be formatted is reported, and stays as it is", async ({ open, api }) => {
  const snippet = await api.addSnippet({ code: "def" });
  const page = await open(`/snippets/${snippet.id}`, { as: "coder" });
  await button(page, "Format").click();
  await shown(page.getByText(/no valid Python/));
  await shown(button(page, "Edit"));
});

test("errors of a snippet are shown at each field", async ({ open }) => {
  const page = await open("/snippets?new", { as: "coder" });
  const dialog = page.getByRole("dialog", { name: "Add a snippet" });
  await shown(editor(page));
  await dialog.getByRole("button", { name: "Add snippet" }).click();
  await expect.poll(() => editor(page).getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => dialog.getByLabel("Name").getAttribute("aria-invalid")).toBe("true");
});

test("two edit the same snippet, and the second chooses whose values to keep", async ({
  open,
  api,
}) => {
  const snippet = await api.addSnippet();
  const page = await open(`/snippets/${snippet.id}`, { as: "coder" });
  await button(page, "Edit").click();
  await page.getByLabel("Name").fill("Mine");
  await api.changeSnippet(snippet, { name: "Theirs", comments: "Also theirs" });
  await button(page, "Save").click();
  const dialog = page.getByRole("dialog", { name: /Someone edited/ });
  await dialog.getByRole("radio", { name: "Yours: Mine" }).check();
  await dialog.getByRole("button", { name: "Save choices" }).click();
  await shown(heading(page, "Mine"));
  await expect
    .poll(() => api.snippet(snippet.id))
    .toMatchObject({
      snippet_name: "Mine",
      comments: "Also theirs",
    });
});

test("a coder chooses a mentor, and a mentor adds a coder", async ({ open, api }) => {
  const [first, second] = [await api.join("mentor"), await api.join("mentor")];
  const coder = await api.join("coder");
  const page = await open("/mentors", { as: { token: coder.token } });
  for (const { username } of [first, second]) {
    await button(page, `Choose ${username}`).click();
    const chosen = button(page, `${username} is your mentor`);
    await shown(chosen);
    await expect
      .poll(() => chosen.evaluate((element) => element === document.activeElement))
      .toBe(true);
  }
  const theirs = await open("/coders?which=mine", { as: { token: second.token } });
  await shown(theirs.getByRole("link", { name: coder.username }));
  const other = await open(`/coders?q=${coder.username}`, { as: { token: first.token } });
  await button(other, `Add ${coder.username} to my coders`).click();
  await shown(button(other, `${coder.username} is your coder`));
  await expect
    .poll(() => api.send("GET", "userinfo", undefined, coder.token))
    .toMatchObject({
      mentor: { username: first.username },
    });
});

test("a new mentor signs in after joining; a taken username is reported at its field", async ({
  open,
  api,
}) => {
  const { username } = await api.join("coder");
  const page = await open("/join");
  await page.getByLabel("Username").fill(username);
  await page.getByRole("radio", { name: /^Mentor/ }).check();
  await page.getByRole("textbox", { name: "Email" }).fill("zapp@desk.example");
  await page.getByRole("textbox", { name: "Password" }).fill("velour uniform");
  await button(page, "Join").click();
  await shown(page.getByText("This username is taken"));
  await page.getByLabel("Username").fill("zapp");
  await button(page, "Join").click();
  await shown(heading(page, "Sign in"));
  await page.getByRole("textbox", { name: "Email" }).fill("zapp@desk.example");
  await page.getByRole("textbox", { name: "Password" }).fill("velour uniform");
  await page.locator("form").getByRole("button", { name: "Sign in" }).click();
  await shown(heading(page, "Snippets"));
  await shown(page.getByRole("link", { name: "Coders" }));
});
