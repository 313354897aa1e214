// The browser from the development dependencies, so that no other has to be installed.
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { CLIENT } from "./build.mjs";

const CACHE = join(CLIENT, "node_modules/.cache");

// Software WebGL for machines without a graphics card; everything else is faster without it.
const FLAGS = ["--enable-unsafe-swiftshader", "--font-render-hinting=none"];

/** The font that comes with the browser makes pages look the same on every machine. */
const fonts = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong">
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family><family>Liberation Mono</family><family>Menlo</family></prefer>
  </alias>
</fontconfig>
`;

/**
 * Unpacks the browser, unless that has been done.
 *
 * That takes a few seconds. Several processes may do it at once: each unpacks into a folder of its own,
 * and the first one to finish renames it.
 *
 * @returns {Promise<string>} the folder of the browser.
 */
export async function unpack() {
  const about = join(CLIENT, "node_modules/@sparticuz/chromium/package.json");
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(await readFile(about, "utf8"))
  );
  const folder = join(CACHE, `chromium-${version}`);
  if (await exists(folder)) return configured(folder);
  await mkdir(CACHE, { recursive: true });
  const scratch = await mkdtemp(`${folder}-`);
  const before = process.env.TMPDIR;
  // It unpacks to the folder for temporary files.
  process.env.TMPDIR = scratch;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(scratch, folder).catch(() => rm(scratch, { recursive: true }));
  return configured(folder);
}

/** @param {string} folder of the browser, whose fonts are configured as above. */
async function configured(folder) {
  const file = join(folder, "fonts/fonts.conf");
  const before = await readFile(file, "utf8").catch(() => "");
  if (before === fonts(folder)) return folder;
  // Renamed, so that a browser that is starting reads either version as a whole.
  const scratch = `${file}-${process.pid}`;
  await writeFile(scratch, fonts(folder));
  await rename(scratch, file);
  return folder;
}

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Starts the browser in headless mode. */
export async function launch() {
  const folder = await unpack();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: FLAGS,
    env: { ...process.env, FONTCONFIG_PATH: join(folder, "fonts") },
  });
}
