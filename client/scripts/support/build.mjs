import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const CLIENT = fileURLToPath(new URL("../../", import.meta.url));
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const DIST = join(CLIENT, "dist");

/** The sources of the build. */
const SOURCES = ["src", "public", "scripts", "index.html", "vite.config.ts", "package-lock.json"];

/** Builds the client if the build is missing or older than its sources. */
export async function build() {
  const built = await changedAt(join(DIST, "index.html"));
  const sources = await Promise.all(SOURCES.map((name) => changedAt(join(CLIENT, name))));
  if (built > Math.max(...sources)) return;
  console.log("Building the client.");
  const vite = join(CLIENT, "node_modules/vite/bin/vite.js");
  // Tests set NODE_ENV, which would make this a development build of React.
  const env = { ...process.env, NODE_ENV: "production" };
  const options = /** @type {const} */ ({ cwd: CLIENT, env, stdio: "inherit" });
  const building = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], options);
  const [status] = await once(building, "close");
  if (status !== 0) throw new Error("Building the client failed.");
}

/**
 * The time of the latest change to a file or a folder, in milliseconds; 0 if it does not exist.
 *
 * @param {string} path
 * @returns {Promise<number>}
 */
async function changedAt(path) {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = await readdir(path);
  return Math.max(
    found.mtimeMs,
    ...(await Promise.all(names.map((name) => changedAt(join(path, name))))),
  );
}
