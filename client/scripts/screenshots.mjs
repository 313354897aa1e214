// Takes a picture of every page of the desk, for the README and for looking at.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "./support/browser.mjs";
import { build, CLIENT } from "./support/build.mjs";
import { makeAccounts, serve, tokenOf } from "./support/server.mjs";
import { VIEWS } from "./support/views.mjs";

/** @import { Page } from "playwright-core" */

const FOLDER = join(CLIENT, "docs");
const AMOUNTS = {
  planets: 3956,
  scientists: 60,
  missions: 240,
  casting: 40,
  funcster: 20,
  events: 40,
};
/** Whose pages there are pictures of, besides those of everybody: accounts that are made for it. */
const ROLES = ["administrator", "executive_producer", "casting_assistant", "agent"];
/** And accounts that are seeded. */
const SEEDED = { coder: "coder1@funcster.example", mentor: "mentor1@funcster.example" };
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const SCHEMES = /** @type {const} */ (["light", "dark"]);
/** How often to look whether a page is painted, and how long to do so at most, in milliseconds. */
const INTERVAL = 150;
const PATIENCE = 15_000;

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
  const emails = {
    ...Object.fromEntries(ROLES.map((role) => [role, `${role}@desk.example`])),
    ...SEEDED,
  };
  /** @type {Record<string, string>} */
  const tokens = {};
  for (const [role, email] of Object.entries(emails))
    tokens[role] = await tokenOf(server.file, email);
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
