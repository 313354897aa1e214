import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { launch } from "../scripts/support/browser.mjs";
import { CLIENT } from "../scripts/support/build.mjs";
import { serve } from "../scripts/support/server.mjs";
import { Api, type Role } from "./api";

export { expect };
export type { Page };

/** The local storage key of the token. */
const TOKEN = "desk-token";

interface Options extends BrowserContextOptions {
  /** The signed-in user: the account of a role, or a token. */
  as?: Role | { token: string };
}

const PATIENCE = 10_000;
const FAILURES = join(CLIENT, "node_modules/.cache/e2e-failures");

/** The fixtures: a server for each file, a browser, and a check for faults in the browser. */
export const test = base
  .extend("database", { scope: "file" }, () => inject("database"))
  .extend("server", { scope: "file" }, async ({ database }, { onCleanup }) => {
    const server = await serve(database);
    onCleanup(() => server.close());
    return server;
  })
  .extend("api", { scope: "file" }, ({ server }) => new Api(server.url))
  // eslint-disable-next-line no-empty-pattern -- vitest reads the dependencies of a fixture from the pattern
  .extend("browser", { scope: "worker" }, async ({}, { onCleanup }) => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  /** Faults that the test causes on purpose. */
  .extend("allowed", (): RegExp[] => [])
  /** Opens a page of the client in a browser context of its own. */
  .extend("open", ({ server, api, browser, allowed, task }, { onCleanup }) => {
    const faults: string[] = [];
    const pages: Page[] = [];
    onCleanup(async () => {
      if (task.result?.state === "fail") await saveScreenshots(task.name, pages);
      for (const page of pages) {
        // A request that is still held back would fail the run.
        await page.unrouteAll({ behavior: "ignoreErrors" });
        await page.context().close();
      }
      const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      expect(unexpected, "faults in the browser").toEqual([]);
    });
    return async (path: string, { as, ...options }: Options = {}): Promise<Page> => {
      const value = typeof as === "string" ? await api.tokenOf(as) : as?.token;
      const localStorage = value ? [{ name: TOKEN, value }] : [];
      const storageState = { cookies: [], origins: [{ origin: server.url, localStorage }] };
      const context = await browser.newContext({ baseURL: server.url, storageState, ...options });
      context.setDefaultTimeout(PATIENCE);
      context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
      context.on("console", (message) => {
        // Errors of the API are handled in `response`.
        const isStatus = /^Failed to load resource: .* status of 4\d\d/.test(message.text());
        if (message.type() === "error" && !isStatus) faults.push(`console: ${message.text()}`);
      });
      context.on("response", (response) => {
        const isApi = ["fetch", "xhr", "document"].includes(response.request().resourceType());
        if (response.status() >= (isApi ? 500 : 400))
          faults.push(`${response.status()} from ${response.url()}`);
      });
      const page = await context.newPage();
      pages.push(page);
      await page.goto(path);
      return page;
    };
  });

async function saveScreenshots(name: string, pages: Page[]) {
  await mkdir(FAILURES, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const path = join(FAILURES, `${name.replaceAll(/\W+/g, "-")}-${index + 1}.png`);
    await page.screenshot({ path }).catch(() => undefined);
    console.error(`Screenshot: ${path}`);
  }
}

/** Waits until it is visible. */
export const shown = (locator: Locator) => locator.first().waitFor();

/** Waits until it is hidden. */
export const gone = (locator: Locator) => locator.waitFor({ state: "hidden" });

/** The stored token, null for none. */
export const tokenIn = (page: Page) => page.evaluate((name) => localStorage.getItem(name), TOKEN);

/** The main heading of a page. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });

/** The values of a column of the page's table, without decorative content. */
export async function column(page: Page, name: string): Promise<string[]> {
  return page.getByRole("table").evaluate((table, header) => {
    const textOf = (cell: Element | undefined) => {
      const copy = cell?.cloneNode(true) as Element | undefined;
      for (const ornament of copy?.querySelectorAll("[aria-hidden=true]") ?? []) ornament.remove();
      return copy?.textContent.trim() ?? "";
    };
    const index = [...table.querySelectorAll("th")].map(textOf).indexOf(header);
    return [...table.querySelectorAll("tbody tr")].map((row) => textOf(row.children[index]));
  }, name);
}

/** The accessible description of a field: its hint and its error. */
export const descriptionOf = (field: Locator) =>
  field.evaluate((element) => {
    const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
    return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  });
