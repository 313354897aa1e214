import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const COMPRESSIBLE = /\.(js|css|svg|html|json|webmanifest)$/;

/** Writes a gzipped copy beside each file of the build, if it is smaller, for the server to send. */
export function compressed(): Plugin {
  let folder = "dist";
  return {
    name: "compressed",
    apply: "build",
    configResolved(config) {
      folder = config.build.outDir;
    },
    async writeBundle() {
      for (const name of await readdir(folder, { recursive: true })) {
        if (!COMPRESSIBLE.test(name)) continue;
        const bytes = await readFile(join(folder, name));
        const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
        if (packed.length < bytes.length) await writeFile(join(folder, `${name}.gz`), packed);
      }
    },
  };
}
