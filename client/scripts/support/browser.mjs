// The browser from the development dependencies: no other needs to be installed.
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { CLIENT } from "./build.mjs";

const CACHE = join(CLIENT, "node_modules/.cache");

// WebGL runs on the CPU where there is no graphics card; everything else is faster without this.
const FLAGS = ["--enable-unsafe-swiftshader", "--font-render-hinting=none"];

/**
 * The fonts: Open Sans comes with the browser, so that pages look the same on every machine.
 *
 * No monospaced font comes with it. Without these aliases code would be set in Open Sans, too.
 */
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
    <prefer>
      <family>DejaVu Sans Mono</family>
      <family>Liberation Mono</family>
      <family>Noto Sans Mono</family>
    </prefer>
  </alias>
</fontconfig>
`;

/**
 * Unpacks the browser, unless it is unpacked already.
 *
 * This takes a few seconds, and several processes may do it at once: each unpacks into its own
 * folder, and the first to finish renames it. A change of the fonts unpacks anew.
 *
 * @returns {Promise<string>} the folder of the browser.
 */
export async function unpack() {
  const about = join(CLIENT, "node_modules/@sparticuz/chromium/package.json");
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(await readFile(about, "utf8"))
  );
  const setUp = createHash("sha256").update(fonts("")).digest("hex").slice(0, 8);
  const folder = join(CACHE, `chromium-${version}-${setUp}`);
  if (await exists(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const scratch = await mkdtemp(`${folder}-`);
  const before = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files.
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

/** Starts the browser without windows. */
export async function launch() {
  const folder = await unpack();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: FLAGS,
    env: { ...process.env, FONTCONFIG_PATH: join(folder, "fonts") },
  });
}
