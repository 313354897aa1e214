import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveConfig } from "vite";
import { CLIENT } from "../scripts/support/build.mjs";
import { SCHEMA, generated } from "../scripts/schema.mjs";
import { freePort, PASSWORD, Task } from "../scripts/support/server.mjs";
import { emailOf } from "./api";
import { expect, heading, shown, test as base } from "./harness";

/** How long the development server may compile, in milliseconds. */
const COMPILE_TIME = 30_000;

/** The development server, relaying to the API, on a port of its own. */
const test = base.extend("relay", { scope: "file" }, async ({ server, browser }, { onCleanup }) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const vite = [
    join(CLIENT, "node_modules/vite/bin/vite.js"),
    "--port",
    String(port),
    "--strictPort",
  ];
  const env = { ...process.env, API: server.url };
  const task = new Task(process.execPath, vite, { cwd: CLIENT, env });
  onCleanup(() => task.end());
  await task.answersAt(url);
  // The first page waits for its modules to be compiled, and loads again if that finds more packages.
  const page = await browser.newPage();
  await page.goto(url, { timeout: COMPILE_TIME });
  await heading(page, "Dashboard").waitFor({ timeout: COMPILE_TIME });
  await page.waitForLoadState("networkidle");
  await page.close();
  return url;
});

/** The options of a request with a JSON body. */
const json = (method: string, body: unknown) => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

test("an older front end lists, reads, adds, changes and deletes through the relay", async ({
  relay,
  api,
}) => {
  const list = await fetch(`${relay}/scientists`);
  expect(list.status).toBe(200);
  expect(list.headers.get("Content-Type")).toBe("application/json");
  expect(await list.json()).toEqual(await api.list("scientists"));
  expect(await (await fetch(`${relay}/planets`)).json()).toEqual(await api.list("planets"));

  const input = { name: "Older Client", field_of_study: "history" };
  const added = await fetch(`${relay}/scientists`, json("POST", input));
  expect(added.status).toBe(201);
  const { id } = (await added.json()) as { id: number };
  const url = `${relay}/scientists/${id}`;
  expect(await (await fetch(url)).json()).toEqual({ id, ...input, missions: [] });

  const changed = await fetch(url, json("PATCH", { name: "Old Client" }));
  expect(changed.status).toBe(202);
  expect(await changed.json()).toEqual({ id, ...input, name: "Old Client", missions: [] });

  const deleted = await fetch(url, { method: "DELETE" });
  expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
  for (const method of ["GET", "PATCH", "DELETE"]) {
    const answer = await fetch(url, method === "PATCH" ? json(method, { name: "x" }) : { method });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: "Scientist not found" });
  }
});

test("an older front end books a mission through the relay", async ({ relay, api }) => {
  const { id: scientist_id, name: scientist, field_of_study } = await api.addScientist();
  const planet = await api.addPlanet();
  const { id: planet_id, name, distance_from_earth, nearest_star } = planet;
  const input = { name: "Relayed", scientist_id, planet_id };
  const booked = await fetch(`${relay}/missions`, json("POST", input));
  expect(booked.status).toBe(201);
  const body = (await booked.json()) as { id: number };
  expect(body).toEqual({
    id: body.id,
    ...input,
    planet: { id: planet_id, name, distance_from_earth, nearest_star },
    scientist: { id: scientist_id, name: scientist, field_of_study },
  });
});

test("errors are a list of strings, which an older front end renders", async ({ relay }) => {
  const bodies: [path: string, body: object][] = [
    ["/missions", { name: "", scientist_id: null, planet_id: "2" }],
    ["/scientists", { name: "No field" }],
  ];
  for (const [path, body] of bodies) {
    const refused = await fetch(relay + path, json("POST", body));
    expect(refused.status).toBe(400);
    const { errors } = (await refused.json()) as { errors: string[] };
    expect(errors).toEqual(["validation errors"]);
    expect(errors.map((error) => `<li>${error}</li>`)).toEqual(["<li>validation errors</li>"]);
  }
});

test("a page calls the API on its own origin", async ({ relay, open, api }) => {
  const page = await open(`${relay}/`);
  await shown(heading(page, "Dashboard"));
  const names = await page.evaluate(async () => {
    const rows = (await (await fetch("/scientists")).json()) as { name: string }[];
    return rows.map((row) => row.name);
  });
  expect(names).toEqual((await api.list("scientists")).map((scientist) => scientist.name));
});

test("a browser that opens /scientists/3 gets the page", async ({ relay, open, api }) => {
  const scientist = await api.read("scientists", 3);
  const page = await open(`${relay}/scientists/3`);
  await shown(heading(page, scientist?.name ?? ""));
  const answer = await fetch(`${relay}/scientists/3`, { headers: { Accept: "application/json" } });
  expect(await answer.json()).toEqual(scientist);
});

test("every path of the API is relayed, and is a page where the server has one", async ({
  relay,
  server,
}) => {
  const described = (await (await fetch(`${relay}/openapi.json`)).json()) as { paths: object };
  const paths = Object.keys(described.paths).map((path) => path.replaceAll(/\{\w+\}/g, "1"));
  expect(paths.length).toBeGreaterThan(40);
  for (const path of [...paths, "/docs/", "/nowhere"])
    for (const accept of ["application/json", "text/html,*/*;q=0.8"]) {
      const [ours, theirs] = await Promise.all(
        [relay, server.url].map((url) => fetch(url + path, { headers: { accept } })),
      );
      const type = theirs?.headers.get("Content-Type")?.split(";")[0];
      expect(ours?.headers.get("Content-Type"), `${path} as ${accept}`).toContain(type);
      const isPage = type === "text/html" && path !== "/docs/";
      expect((await ours?.text())?.includes("/src/main.tsx"), `${path} as ${accept}`).toBe(isPage);
      if (!isPage) expect(ours?.status, `${path} as ${accept}`).toBe(theirs?.status);
    }
});

test("accounts and casting are relayed, and their pages are pages", async ({
  relay,
  open,
  api,
}) => {
  const credentials = { email: emailOf("casting_assistant"), password: PASSWORD };
  const signedIn = await fetch(`${relay}/api/v1/authenticate`, json("POST", credentials));
  const { token } = (await signedIn.json()) as { token: string };
  const actors = await fetch(`${relay}/actors`, { headers: { Authorization: token } });
  expect(await actors.json()).toEqual(await api.as("casting_assistant", "GET", "actors"));
  const page = await open(`${relay}/movies`);
  await shown(heading(page, "Sign in"));
});

test("without an API server, the relay tells what to do", async ({ relay, server }) => {
  await server.stop();
  try {
    const answer = await fetch(`${relay}/scientists`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({
      error: `No API server at ${server.url}. Start it with \`make run\``,
    });
  } finally {
    await server.start();
  }
});

test("by default it listens on port 4000", async () => {
  const { server } = await resolveConfig({ root: CLIENT, logLevel: "silent" }, "serve");
  expect(server.port).toBe(4000);
  expect(server.strictPort).toBe(true);
});

test("the types of the API match the server's description", async () => {
  expect(await readFile(SCHEMA, "utf8"), "outdated: run `npm run generate`").toBe(
    await generated(),
  );
});
