import { cpus } from "node:os";
import { launch } from "./support/browser.mjs";
import { build } from "./support/build.mjs";
import { serve } from "./support/server.mjs";
import { weigh } from "./weighing/size.mjs";
import { firstPage, quantile, search, starMap } from "./weighing/speed.mjs";

const HELP = `Measures the size and the speed of the travel desk, and exits with 1 where it is over
its bounds. It builds the client if need be, and starts a server with ${"10,000"} scientists of its own.

  shell        what is fetched before anything is shown: JavaScript and CSS, packed by gzip
  lazy parts   charts, star map and booking form, which are fetched when they are needed
  first page   from going to the dashboard, with an empty cache, until its numbers are shown
  search       from a key in the search for scientists until the table shows what it finds
  star map     turned by the mouse, with 4,000 planets: frames a second, and how long JavaScript
               works at one (reported only: without a graphics card the processor draws it)
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
  row("all that is lazy", `${kB(othersBytes)} in ${others.length} files`);
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
    row("star map, work at a frame", `${ms(work)} of JavaScript`);
    row("star map, frames", `${frames.toFixed(0)} a second`);
    row("  drawn by", renderer);
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
