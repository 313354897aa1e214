import { cpus } from "node:os";
import { launch } from "./support/browser.mjs";
import { build } from "./support/build.mjs";
import { serve } from "./support/server.mjs";
import { weigh } from "./weighing/size.mjs";
import { firstPage, quantile, search, starMap } from "./weighing/speed.mjs";

const HELP = `Measures the size and the speed of the client, and exits with 1 if it exceeds a limit.
Builds the client if necessary, and starts a server with ${"10,000"} scientists.

  shell        what loads before anything is shown: gzipped JavaScript and CSS
  lazy parts   charts, star map, code editor and booking form, which load on demand
  first page   from opening the dashboard with an empty cache until its numbers are shown
  search       from a key in the search for scientists until the table shows the results
  star map     rotated by mouse with 4,000 planets: frames per second, and JavaScript time per
               frame (reported only: without a graphics card the processor renders it)
`;

const AMOUNTS = { planets: 4_000, scientists: 10_000, missions: 20_000 };
const SHELL_BYTES = 220_000;
const FIRST_PAGE_MS = 1_000;
const SEARCH_MS = 100;
const FIRST_PAGES = 5;

let isOver = false;

/** @param {string} what @param {string} value @param {string} [bound] @param {boolean} [isMet] */
function row(what, value, bound = "", isMet = true) {
  if (!isMet) isOver = true;
  console.log(`${what.padEnd(36)}${value.padEnd(24)}${bound}${isMet ? "" : "  OVER"}`.trimEnd());
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

async function sizes() {
  const { shell, shellBytes, parts, others, othersBytes } = await weigh();
  row("shell", kB(shellBytes), `at most ${kB(SHELL_BYTES)}`, shellBytes <= SHELL_BYTES);
  for (const { name, bytes } of shell) row(`  ${name}`, kB(bytes));
  for (const { part, files, isLazy } of parts) {
    const isMet = isLazy && files.length > 0;
    row(part, isMet ? "lazy" : "not lazy", "lazy", isMet);
    for (const { name, bytes } of files) row(`  ${name}`, kB(bytes));
  }
  row("all lazy parts", `${kB(othersBytes)} in ${others.length} files`);
}

async function speeds() {
  const server = await serve(AMOUNTS);
  const browser = await launch();
  try {
    const first = quantile(await firstPage(browser, server.url, FIRST_PAGES), 0.5);
    row("first page, median of 5", ms(first), `under ${ms(FIRST_PAGE_MS)}`, first < FIRST_PAGE_MS);

    const keys = await search(browser, server.url);
    const [median, slow] = [quantile(keys, 0.5), quantile(keys, 0.95)];
    row(
      `search, median of ${keys.length} keys`,
      ms(median),
      `under ${ms(SEARCH_MS)}`,
      median < SEARCH_MS,
    );
    row("search, 95 % of keys", ms(slow), `under ${ms(SEARCH_MS)}`, slow < SEARCH_MS);

    const { work, frames, renderer } = await starMap(browser, server.url);
    row("star map, time per frame", `${ms(work)} of JavaScript`);
    row("star map, frames", `${frames.toFixed(0)} per second`);
    row("  rendered by", renderer);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv.includes("--help")) {
  console.log(HELP);
} else {
  await build();
  const processors = cpus();
  row("machine", `${processors.length} × ${processors[0]?.model ?? "unknown"}`);
  await sizes();
  await speeds();
  if (isOver) process.exitCode = 1;
}
