// Measures how long users wait, in a browser.
/** @import { Browser } from "playwright-core" */

/** @param {number[]} values @param {number} share 0.5 is the median. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/**
 * Opens the dashboard repeatedly with an empty cache.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {number} times
 * @returns {Promise<number[]>} the time until its heading and numbers are shown, in ms.
 */
export async function firstPage(browser, url, times) {
  const taken = [];
  for (let count = 0; count < times; count++) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "commit" });
    const isShown = () => {
      const text = document.querySelector("main")?.innerText ?? "";
      return /Dashboard/.test(text) && /\d\s*scientists/.test(text) && performance.now();
    };
    const time = await page.waitForFunction(isShown, undefined, { polling: "raf" });
    taken.push(Number(await time.jsonValue()));
    await page.close();
  }
  return taken;
}

/** What to type: seeded names and fields of study, so that each key narrows the results. */
const WORDS = ["sato", "kaia", "petrov", "glacio", "wolfe", "plasma", "haddad", "zora"];

/**
 * Searches for scientists key by key.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<number[]>} the time from each key until the table shows the results, in ms.
 */
export async function search(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/scientists`);
  const field = page.getByRole("searchbox");
  await page.getByRole("table").waitFor();
  await page.waitForLoadState("networkidle");
  const taken = [];
  for (const word of WORDS) {
    for (let length = 1; length <= word.length; length++) {
      const { range, first } = await answerTo(url, word.slice(0, length));
      const key = word[length - 1] ?? "";
      await field.focus();
      const watch = await page.evaluateHandle(watchKey, { range, first });
      await page.keyboard.press(key);
      const time = await watch.evaluate(({ taken }) => taken);
      // A key that does not change the results can't be measured.
      if (time !== null) taken.push(time);
    }
    await field.fill("");
    await page.waitForFunction(() => document.querySelector("table[aria-busy=false]"));
  }
  await page.close();
  return taken;
}

/** @param {string} url @param {string} q the results that the table must show. */
async function answerTo(url, q) {
  const response = await fetch(`${url}/scientists?q=${q}&page=1&per_page=25`);
  const rows = /** @type {{ name: string }[]} */ (await response.json());
  const total = Number(response.headers.get("X-Total-Count"));
  return {
    range: `1–${rows.length} of ${total.toLocaleString("en")}`,
    first: rows.map(({ name }) => name).join("\n"),
  };
}

/**
 * Runs in the page: waits for a key, and for the table to show the results.
 *
 * @param {{ range: string, first: string }} expected
 * @returns {{ taken: Promise<number | null> }} ms; null if the table already shows them.
 */
function watchKey({ range, first }) {
  const isShown = () => {
    const names = [...document.querySelectorAll("tbody tr td:first-child a")];
    return (
      names.map((link) => link.textContent).join("\n") === first &&
      [...document.querySelectorAll("[role=status]")].some((status) => status.textContent === range)
    );
  };
  const isOld = isShown();
  const taken = new Promise((resolve) => {
    const begin = (/** @type {KeyboardEvent} */ { timeStamp }) => {
      const look = () => {
        if (isOld) resolve(null);
        else if (isShown()) resolve(performance.now() - timeStamp);
        else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener("keydown", begin, { capture: true, once: true });
  });
  return { taken };
}

/**
 * Rotates the star map with the mouse.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns the median JavaScript time per frame in ms, the frames per second, and the renderer.
 */
export async function starMap(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/planets?view=map`);
  const canvas = page.getByRole("application", { name: "Star map" }).locator("canvas");
  await canvas.waitFor();
  await page.waitForLoadState("networkidle");
  const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const watching = canvas.evaluate(watchFrames, 3_000);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const isDone = watching.then(() => true);
  for (let step = 0; !(await Promise.race([isDone, page.waitForTimeout(16)])); step++)
    await page.mouse.move(x + 200 * Math.sin(step / 20), y + 60 * Math.cos(step / 20));
  await page.mouse.up();
  const { work, frames } = await watching;
  const renderer = await page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "unknown";
  });
  await page.close();
  return { work: quantile(work, 0.5), frames, renderer };
}

/**
 * Runs in the page: counts frames, and collects the times that the map reports.
 *
 * @param {Element} canvas
 * @param {number} duration in milliseconds.
 * @returns {Promise<{ work: number[], frames: number }>} ms each, and frames per second.
 */
function watchFrames(canvas, duration) {
  const start = performance.now();
  /** @type {number[]} */
  const work = [];
  return new Promise((resolve) => {
    const look = () => {
      work.push(Number(/** @type {HTMLElement} */ (canvas).dataset.frameMs));
      const passed = performance.now() - start;
      if (passed < duration) requestAnimationFrame(look);
      else resolve({ work, frames: (work.length * 1_000) / passed });
    };
    requestAnimationFrame(look);
  });
}
