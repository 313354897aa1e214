// Takes pictures of the client: of every page into screenshots/, which git ignores, or with --docs
// only the few that the documentation shows, into docs/images/.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./support/browser.mjs";
import { build, CLIENT, ROOT } from "./support/build.mjs";
import { makeAccounts, serve, tokenOf } from "./support/server.mjs";
import { VIEWS } from "./support/views.mjs";

/** @import { Browser, Page } from "playwright-core" */
/** @typedef {{ view: string, width: number, scheme: "light" | "dark" }} Picture */

/** The seeded data that the pictures show. */
const AMOUNTS = {
  planets: 3956,
  scientists: 60,
  missions: 240,
  casting: 40,
  funcster: 20,
  events: 40,
};
/** An account is made for each of these roles. */
const ROLES = ["administrator", "executive_producer", "casting_assistant", "agent"];
/** Accounts that the seed makes. */
const SEEDED = { coder: "coder1@funcster.example", mentor: "mentor1@funcster.example" };
/** The height of the window for each width. @type {Record<number, number>} */
const HEIGHTS = { 1440: 900, 390: 844 };
const SCHEMES = /** @type {const} */ (["light", "dark"]);
/** The pictures in the documentation. @type {Picture[]} */
const DOCS = [
  { view: "dashboard", width: 1440, scheme: "light" },
  { view: "star-map", width: 1440, scheme: "dark" },
  { view: "missions", width: 390, scheme: "dark" },
  { view: "lost-update", width: 1440, scheme: "light" },
  { view: "revisions", width: 1440, scheme: "light" },
  { view: "event", width: 1440, scheme: "light" },
];
const QUALITY = 82;
/** Milliseconds between two looks at a page that is being painted, and for all of them. */
const INTERVAL = 150;
const PATIENCE = 15_000;

/** @param {Page} page waits until it has loaded everything it shows. */
async function loaded(page) {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "hidden" });
  await page.waitForLoadState("networkidle");
}

/**
 * Waits until the page looks the same twice.
 *
 * @param {Page} page
 * @returns {Promise<Buffer>} the picture, as PNG.
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

/** @param {Page} page takes its picture as WebP, which is about half the size of PNG. */
async function compressed(page) {
  const session = await page.context().newCDPSession(page);
  const options = /** @type {const} */ ({ format: "webp", quality: QUALITY });
  const { data } = await session.send("Page.captureScreenshot", options);
  return Buffer.from(data, "base64");
}

/** @returns {Picture[]} every view in every size and scheme. */
const everything = () =>
  Object.keys(HEIGHTS).flatMap((width) =>
    SCHEMES.flatMap((scheme) =>
      Object.keys(VIEWS).map((view) => ({ view, width: Number(width), scheme })),
    ),
  );

/** @param {string} file the database. @returns {Promise<Record<string, string>>} tokens by role. */
async function signIn(file) {
  await makeAccounts(file, ROLES);
  const made = ROLES.map((role) => [role, `${role}@desk.example`]);
  /** @type {Record<string, string>} */
  const tokens = {};
  for (const [role, email] of [...made, ...Object.entries(SEEDED)])
    if (role && email) tokens[role] = await tokenOf(file, email);
  return tokens;
}

/**
 * Opens the page of a picture.
 *
 * @param {Browser} browser
 * @param {string} baseURL
 * @param {Record<string, string>} tokens
 * @param {Picture} picture
 */
async function open(browser, baseURL, tokens, { view, width, scheme }) {
  const [path, reach, role] = VIEWS[view] ?? [view];
  const value = tokens[role ?? ""];
  const localStorage = value ? [{ name: "desk-token", value }] : [];
  const page = await browser.newPage({
    baseURL,
    storageState: { cookies: [], origins: [{ origin: baseURL, localStorage }] },
    viewport: { width, height: HEIGHTS[width] ?? width },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  await page.goto(path);
  await loaded(page);
  await reach?.(page);
  return page;
}

/** @param {Browser} browser warns if the machine has no monospaced font to set code in. */
async function checkFonts(browser) {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (context) context.font = "16px monospace";
    return ["i", "M"].map((letter) => context?.measureText(letter).width);
  });
  await page.close();
  if (widths[0] !== widths[1])
    console.warn("No monospaced font is installed. Install one, such as DejaVu Sans Mono.");
}

async function main() {
  const { values } = parseArgs({ options: { docs: { type: "boolean", default: false } } });
  const folder = values.docs ? join(ROOT, "docs/images") : join(CLIENT, "screenshots");
  await build();
  await mkdir(folder, { recursive: true });
  const server = await serve(AMOUNTS);
  const browser = await launch();
  let bytes = 0;
  try {
    await checkFonts(browser);
    const tokens = await signIn(server.file);
    for (const picture of values.docs ? DOCS : everything()) {
      const page = await open(browser, server.url, tokens, picture);
      const png = await painted(page);
      const [data, type] = values.docs ? [await compressed(page), "webp"] : [png, "png"];
      await page.close();
      const file = join(folder, `${picture.view}-${picture.width}-${picture.scheme}.${type}`);
      await writeFile(file, data);
      bytes += data.length;
      console.log(`${(data.length / 1000).toFixed(0).padStart(5)} kB  ${file}`);
    }
    console.log(`${(bytes / 1_000_000).toFixed(1)} MB in all.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
