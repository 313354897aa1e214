// The browser of the development dependencies, so that a fresh machine needs no other.
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { CLIENT } from "./build.mjs";

const CACHE = join(CLIENT, "node_modules/.cache");

// WebGL is drawn by the processor where there is no graphics card; all else is faster without it.
const FLAGS = ["--enable-unsafe-swiftshader", "--font-render-hinting=none"];

/** Pages look the same on every machine by the font that comes with the browser. */
const fonts = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/**
 * Unpacks the browser, unless that is done.
 *
 * It takes a few seconds, and several may do it at once: each unpacks into a folder of its own, and
 * the first to be ready gives it its name.
 *
 * @returns {Promise<string>} the folder where it is.
 */
export async function unpack() {
  const about = join(CLIENT, "node_modules/@sparticuz/chromium/package.json");
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(await readFile(about, "utf8"))
  );
  const folder = join(CACHE, `chromium-${version}`);
  if (await exists(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const scratch = await mkdtemp(`${folder}-`);
  const before = process.env.TMPDIR;
  // It unpacks to where temporary files go.
  process.env.TMPDIR = scratch;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(scratch, "fonts/fonts.conf"), fonts(folder));
  await rename(scratch, folder).catch(() => rm(scratch, { recursive: true }));
  return folder;
}

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Starts the browser, without windows. */
export async function launch() {
  const folder = await unpack();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: FLAGS,
    env: { ...process.env, FONTCONFIG_PATH: join(folder, "fonts") },
  });
}
