// Writes src/api/schema.d.ts anew from the server's own description of its API.
import { writeFile } from "node:fs/promises";
import { SCHEMA, generated } from "./schema.mjs";

await writeFile(SCHEMA, await generated());
console.log("Wrote src/api/schema.d.ts.");
