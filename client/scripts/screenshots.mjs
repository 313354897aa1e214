// Takes a picture of every page of the desk, for the README and for looking at.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "./support/browser.mjs";
import { build, CLIENT } from "./support/build.mjs";
import { makeAccounts, PASSWORD, serve } from "./support/server.mjs";

/** @import { Page } from "playwright-core" */

const FOLDER = join(CLIENT, "docs");
const AMOUNTS = { planets: 3956, scientists: 60, missions: 240, casting: 40, events: 40 };
/** Whose pages there are pictures of, besides those of everybody. */
const ROLES = ["administrator", "executive_producer", "casting_assistant", "agent"];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const SCHEMES = /** @type {const} */ (["light", "dark"]);
/** How often to look whether a page is painted, and how long to do so at most, in milliseconds. */
const INTERVAL = 150;
const PATIENCE = 15_000;

/**
 * @typedef {(page: Page) => Promise<unknown>} Reach
 *
 * What there is a picture of: the path of the page, what is done there first, and whose page it is.
 *
 * @type {Record<string, [path: string, reach?: Reach | undefined, role?: string]>}
 */
const VIEWS = {
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
      // What the server says to whoever comes second.
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

/** @param {Page} page of an event, to which some are invited whom nobody knows yet. */
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

/**
 * @param {string} url of the server.
 * @param {string} role
 * @returns {Promise<string>} a token of the account of that role.
 */
async function tokenOf(url, role) {
  const body = JSON.stringify({ email: `${role}@desk.example`, password: PASSWORD });
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(`${url}/api/v1/authenticate`, { method: "POST", headers, body });
  return /** @type {{ token: string }} */ (await answer.json()).token;
}

/** @param {Page} page waits until it has all that it shows. */
async function loaded(page) {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "hidden" });
  await page.waitForLoadState("networkidle");
}

/**
 * Waits until the page is painted: until it looks the same twice.
 *
 * @param {Page} page
 * @returns {Promise<Buffer>} the picture.
 */
async function painted(page) {
  const deadline = Date.now() + PATIENCE;
  /** @type {Buffer} */
  let before = Buffer.alloc(0);
  while (Date.now() < deadline) {
    const picture = await page.screenshot({ caret: "hide" });
    if (picture.equals(before)) return picture;
    before = picture;
    await page.waitForTimeout(INTERVAL);
  }
  return before;
}

async function main() {
  await build();
  await mkdir(FOLDER, { recursive: true });
  const server = await serve(AMOUNTS);
  await makeAccounts(server.file, ROLES);
  const signedIn = ROLES.map(async (role) => [role, await tokenOf(server.url, role)]);
  const tokens = /** @type {Record<string, string>} */ (
    Object.fromEntries(await Promise.all(signedIn))
  );
  const browser = await launch();
  let bytes = 0;
  try {
    for (const viewport of SIZES)
      for (const colorScheme of SCHEMES)
        for (const [name, [path, reach, role]] of Object.entries(VIEWS)) {
          const baseURL = server.url;
          const value = tokens[role ?? ""];
          const localStorage = value ? [{ name: "desk-token", value }] : [];
          const options = {
            baseURL,
            storageState: { cookies: [], origins: [{ origin: baseURL, localStorage }] },
            viewport,
            colorScheme,
            reducedMotion: /** @type {const} */ ("reduce"),
          };
          const page = await browser.newPage(options);
          await page.goto(path);
          await loaded(page);
          await reach?.(page);
          const file = join(FOLDER, `${name}-${viewport.width}-${colorScheme}.png`);
          await writeFile(file, await painted(page));
          await page.close();
          const { size } = await stat(file);
          bytes += size;
          console.log(`${(size / 1000).toFixed(0).padStart(5)} kB  ${file}`);
        }
    console.log(`${(bytes / 1_000_000).toFixed(1)} MB in all.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
