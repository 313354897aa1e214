import { expect, it } from "vitest";

const SOURCES = import.meta.glob<string>("../**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const TEXTS = new Map(
  Object.entries(SOURCES).map(([path, text]) => [
    path.replace(/^\.\.?\//, path.startsWith("./") ? "testing/" : ""),
    text,
  ]),
);

/** From the bottom up: each folder imports from itself and from the ones before it. */
const LAYERS = ["api", "components", "features", "app"];

const IMPORT = /\b(?:from|import)\s*\(?\s*"([^"]+)"/g;
const ENDINGS = ["", ".ts", ".tsx", ".d.ts", "/index.ts"];

/** The file that an import leads to; undefined for packages and style sheets. */
function resolve(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith("@/") ? "http://src/" : `http://src/${from}`;
  const path = new URL(specifier.replace(/^@\//, ""), base).pathname.slice(1);
  return ENDINGS.map((ending) => path + ending).find((name) => TEXTS.has(name));
}

const GRAPH = new Map(
  Array.from(TEXTS, ([file, text]) => {
    const specifiers = Array.from(text.matchAll(IMPORT), ([, specifier = ""]) => specifier);
    const own = specifiers.filter((specifier) => /^(@\/|\.)/.test(specifier));
    return [file, own.flatMap((specifier) => resolve(file, specifier) ?? [])];
  }),
);

const IMPORTS = Array.from(GRAPH, ([from, targets]) => targets.map((to) => ({ from, to }))).flat();

/** The first circle of imports that goes through no file that is known to be in none. */
function circleFrom(file: string, done: Set<string>, path: string[] = []): string[] | null {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const target of GRAPH.get(file) ?? []) {
    const circle = circleFrom(target, done, [...path, file]);
    if (circle) return circle;
  }
  done.add(file);
  return null;
}

it("sees the imports of every file", () => {
  expect(GRAPH.size).toBeGreaterThan(150);
  expect(GRAPH.get("main.tsx")).toEqual(["app/App.tsx"]);
  expect(GRAPH.get("app/routes.tsx")).toContain("components/states.tsx");
});

it("no imports go round in a circle", () => {
  const done = new Set<string>();
  const files = [...GRAPH.keys()];
  const first = files.reduce<string[] | null>(
    (found, file) => found ?? circleFrom(file, done),
    null,
  );
  expect(first).toBeNull();
});

it("imports run downwards: app, features, components, api", () => {
  const layer = (file: string) => LAYERS.indexOf(file.split("/")[0] ?? "");
  const upwards = IMPORTS.filter(({ from, to }) => layer(from) >= 0 && layer(from) < layer(to));
  expect(upwards).toEqual([]);
});

it("no feature imports from another", () => {
  const feature = (file: string) => /^features\/(\w+)/.exec(file)?.[1];
  const across = IMPORTS.filter(
    ({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to),
  );
  expect(across).toEqual([]);
});
