import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { unpack } from "../scripts/support/browser.mjs";
import { build } from "../scripts/support/build.mjs";
import { makeAccounts, makeDatabase, temporaryFolder } from "../scripts/support/server.mjs";

/** Whom each test file finds an account of. */
const ROLES = [
  ...["nobody", "administrator", "agent"],
  ...["casting_assistant", "casting_director", "executive_producer"],
];

declare module "vitest" {
  interface ProvidedContext {
    /** A database that each test file begins with a copy of. */
    database: string;
  }
}

/** Makes once what all test files need: the browser, the built client, the data. */
export default async function setup(project: TestProject) {
  const folder = await temporaryFolder();
  const database = join(folder, "seeded.db");
  const amounts = { planets: 120, scientists: 60, missions: 90, casting: 40, events: 40 };
  const makeData = async () => {
    await makeDatabase(database, amounts);
    await makeAccounts(database, ROLES);
  };
  await Promise.all([unpack(), build(), makeData()]);
  project.provide("database", database);
  return () => rm(folder, { recursive: true });
}
