// Generates src/api/schema.d.ts from the server's OpenAPI document.
import { writeFile } from "node:fs/promises";
import { SCHEMA, generated } from "./schema.mjs";

await writeFile(SCHEMA, await generated());
console.log("Wrote src/api/schema.d.ts.");
