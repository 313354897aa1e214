import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { unpack } from "../scripts/support/browser.mjs";
import { build } from "../scripts/support/build.mjs";
import { makeAccounts, makeDatabase, temporaryFolder } from "../scripts/support/server.mjs";

/** The accounts that each test file finds. */
const ROLES = [
  ...["nobody", "administrator", "agent"],
  ...["casting_assistant", "casting_director", "executive_producer"],
];

declare module "vitest" {
  interface ProvidedContext {
    /** The database that each test file starts with a copy of. */
    database: string;
  }
}

/** Prepares what all test files need: the browser, the build and the data. */
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
