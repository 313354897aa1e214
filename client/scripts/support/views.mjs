// The pages to take screenshots of.

/** @import { Page } from "playwright-core" */

/**
 * @typedef {(page: Page) => Promise<unknown>} Reach
 *
 * A view: the path of the page, what to do there first, and the role of the user.
 *
 * @type {Record<string, [path: string, reach?: Reach | undefined, role?: string]>}
 */
export const VIEWS = {
  dashboard: ["/"],
  scientists: ["/scientists"],
  scientist: ["/scientists/2"],
  planets: ["/planets"],
  "planets-list": ["/planets?view=list"],
  planet: ["/planets/5"],
  "star-map": ["/planets?view=map&planet=5"],
  missions: ["/missions"],
  mission: ["/missions/3"],
  booking: [
    "/scientists/2?book",
    async (page) => {
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Name").fill("First light");
      await dialog.getByRole("combobox", { name: "Planet" }).fill("trappist");
      await page.getByRole("option", { name: "TRAPPIST-1 e" }).waitFor();
    },
  ],
  "lost-update": [
    "/scientists/2",
    async (page) => {
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Field of study").fill("astrobiology");
      // The response of the server to the second of two concurrent edits.
      await page.route("**/scientists/2", async (route) => {
        if (route.request().method() === "PATCH") return route.fulfill({ status: 412, json: {} });
        const response = await route.fetch();
        const scientist = /** @type {object} */ (await response.json());
        return route.fulfill({ response, json: { ...scientist, field_of_study: "terraforming" } });
      });
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("radiogroup").waitFor();
    },
  ],
  palette: [
    "/",
    async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByLabel("Search everything").fill("tr");
      await page.getByRole("group", { name: "Planets" }).waitFor();
    },
  ],
  "sign-in": ["/sign-in"],
  register: ["/register"],
  "new-password": ["/new-password"],
  account: ["/account", undefined, "executive_producer"],
  users: ["/users", undefined, "administrator"],
  roles: [
    "/users?roles=3",
    (page) => page.getByRole("dialog").getByRole("checkbox").first().waitFor(),
    "administrator",
  ],
  forbidden: ["/actors", undefined, "agent"],
  actors: ["/actors", undefined, "executive_producer"],
  actor: ["/actors/3", undefined, "executive_producer"],
  movies: ["/movies", undefined, "executive_producer"],
  movie: ["/movies/2", undefined, "casting_assistant"],
  casting: [
    "/movies?edit=2",
    async (page) => {
      await page.getByRole("combobox", { name: "Cast" }).fill("an");
      await page.getByRole("option").first().waitFor();
    },
    "executive_producer",
  ],
  snippets: ["/snippets", undefined, "mentor"],
  snippet: ["/snippets/2", withProblems, "coder"],
  review: [
    "/snippets?review=awaited&of=mine",
    async (page) => {
      await page.getByRole("table").getByRole("link").first().click();
      await page.getByRole("button", { name: "Format" }).waitFor();
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Comments").fill("The name could say what it does.");
      await page.locator(".cm-line").first().waitFor();
    },
    "mentor",
  ],
  revisions: [
    "/snippets/1",
    async (page) => {
      await changeSnippet(page);
      await page.getByRole("button", { name: "Compare revision 1" }).click();
      await page.locator(".cm-deletedChunk").first().waitFor();
      await page.getByRole("heading", { name: "Revisions" }).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 2_000);
    },
    "coder",
  ],
  mentors: ["/mentors", undefined, "coder"],
  coders: ["/coders", undefined, "mentor"],
  join: ["/join"],
  events: ["/events", undefined, "administrator"],
  event: ["/events/2", inviteSome, "administrator"],
  inviting: [
    "/events/3?invite",
    async (page) => {
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Email").fill("kif@nimbus.example");
      await dialog.getByLabel("Role").fill("speaker");
      await dialog.getByRole("button", { name: "Invite" }).click();
      await dialog.getByLabel("First name").fill("Kif");
    },
    "administrator",
  ],
};

/** @param {Page} page of an event, to which guests without an account are invited. */
async function inviteSome(page) {
  const names = [
    ["Prof.", "Amy", "Wong", "speaker"],
    ["", "Kif", "Kroker", "guest of honour"],
    ["Dr", "Ogden", "Wernstrom", "critic"],
  ];
  await page.evaluate(async (guests) => {
    const headers = {
      "Content-Type": "application/json",
      Authorization: localStorage.getItem("desk-token") ?? "",
    };
    for (const [user_title, firstname, lastname = "", role] of guests) {
      const email = `${lastname.toLowerCase()}@mars.example`;
      const name = { ...(user_title && { user_title }), firstname, lastname };
      const body = JSON.stringify({ event_id: 2, email, role, ...name });
      await fetch("/api/v1/invitedGuest/create", { method: "POST", headers, body });
    }
  }, names);
  await page.reload();
  await page.getByRole("table", { name: "Guests" }).waitFor();
}

/** @param {Page} page of a snippet; waits for its code and its problems. */
async function withProblems(page) {
  await page.locator(".cm-line").first().waitFor();
  await page.getByRole("heading", { name: "Problems" }).waitFor();
}

/** @param {Page} page of a snippet, which is edited as its coder. */
async function changeSnippet(page) {
  await page.evaluate(async () => {
    const headers = {
      "Content-Type": "application/json",
      Authorization: localStorage.getItem("desk-token") ?? "",
    };
    const shown = await (await fetch("/snippet/1", { headers })).json();
    const { snippet_name: name, coder_id } = /** @type {Record<string, unknown>} */ (shown);
    const who = { coderId: coder_id, userId: coder_id, usertype: "Coder" };
    const code =
      "def leap(year):\n    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)\n";
    const body = JSON.stringify({ ...who, name, code, needsReview: true });
    await fetch("/snippet/1", { method: "PATCH", headers, body });
  });
  await page.reload();
}
