import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const TABLE = "../data/exoplanets-2019.csv";

/** The rows of the table; its cells contain no commas or quotes. */
function rows(csv: string): Map<string, string>[] {
  const [head = [], ...body] = csv
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  return body.map((cells) => new Map(head.map((column, index) => [column, cells[index] ?? ""])));
}

/** Each host star once: name, right ascension, declination and temperature (0: unknown). */
function stars(csv: string): Map<string, [number, number, number]> {
  const rounded = (text = "", digits = 0): number => Number(Number(text).toFixed(digits));
  return new Map(
    rows(csv).map((row) => [
      row.get("host_star") ?? "",
      [
        rounded(row.get("ra_deg"), 2),
        rounded(row.get("dec_deg"), 2),
        rounded(row.get("star_teff_k")),
      ],
    ]),
  );
}

/** The virtual modules, generated from the table. */
const MODULES: Record<string, (csv: string) => string> = {
  // One long string loads several times faster than an array of arrays.
  "virtual:sky": (csv) => {
    const lines = Array.from(stars(csv), ([name, numbers]) => [name, ...numbers].join("\t"));
    return `export const stars = ${JSON.stringify(lines.join("\n"))};`;
  },
  // For tests: planet, star and distance in light years, nearest first.
  "virtual:catalogue": (csv) => {
    const planets = rows(csv).map((row) => [
      row.get("planet"),
      row.get("host_star"),
      Number(row.get("distance_ly")),
    ]);
    return `export const planets = ${JSON.stringify(planets)};`;
  },
};

/** Provides the real positions of stars, from the table of exoplanets, as modules. */
export function sky(): Plugin {
  let file = TABLE;
  return {
    name: "sky",
    configResolved({ root }) {
      file = resolve(root, TABLE);
    },
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith("\0") ? MODULES[id.slice(1)] : undefined;
      if (!make) return undefined;
      this.addWatchFile(file);
      return make(await readFile(file, "utf8"));
    },
  };
}
