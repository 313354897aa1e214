// Generates the types of the API from the server's OpenAPI document.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import openapiTS, { astToString } from "openapi-typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HEADER =
  "// Made by `npm run generate` from the server's OpenAPI document; not to be edited.\n\n";

export const SCHEMA = fileURLToPath(new URL("../src/api/schema.d.ts", import.meta.url));

/** @returns {Promise<string>} the content of src/api/schema.d.ts. */
export async function generated() {
  const { stdout } = await promisify(execFile)(`${ROOT}.venv/bin/flask`, ["openapi"], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: "sqlite:///:memory:" },
    maxBuffer: 1 << 26,
  });
  return HEADER + astToString(await openapiTS(stdout));
}
