// Measures what the browser loads before it shows anything, and what it loads on demand.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST } from "../support/build.mjs";

const ASSETS = join(DIST, "assets");
const STATIC_IMPORT =
  /\b(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["']\.\/([\w.-]+\.js)["']/g;

/** The parts that must load on demand, with a text to find each in the build. */
const LAZY = {
  charts: "recharts-",
  "star map": "WebGLRenderer",
  "code editor": "cm-content",
  "booking form": "Book mission",
};

/** @typedef {{ name: string, bytes: number, text: string }} File */

/** @param {string} name @returns {Promise<File>} with its gzipped size. */
async function read(name) {
  const content = await readFile(join(ASSETS, name));
  return { name, bytes: gzipSync(content, { level: 9 }).length, text: content.toString() };
}

/** @param {File[]} files */
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Measures the build.
 *
 * @returns the files and the size of the shell; the lazy parts with their files; and all other files.
 *   Sizes are in bytes, gzipped.
 */
export async function weigh() {
  const names = (await readdir(ASSETS)).filter((name) => /\.(js|css)$/.test(name));
  const files = new Map((await Promise.all(names.map(read))).map((file) => [file.name, file]));
  const page = await readFile(join(DIST, "index.html"), "utf8");

  // The files that the page links to, and their static imports.
  const eager = new Set(
    [...page.matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name),
  );
  for (const name of eager)
    for (const [, imported] of files.get(name ?? "")?.text.matchAll(STATIC_IMPORT) ?? [])
      eager.add(imported);

  const shell = [...files.values()].filter(({ name }) => eager.has(name));
  const others = [...files.values()].filter(({ name }) => !eager.has(name));
  const parts = Object.entries(LAZY).map(([part, mark]) => ({
    part,
    files: others.filter(({ text }) => text.includes(mark)),
    isLazy: !shell.some(({ text }) => text.includes(mark)),
  }));
  return {
    shell: shell.toSorted(largestFirst),
    shellBytes: total(shell),
    parts,
    others: others.toSorted(largestFirst),
    othersBytes: total(others),
  };
}

/** @param {File} a @param {File} b */
const largestFirst = (a, b) => b.bytes - a.bytes;
