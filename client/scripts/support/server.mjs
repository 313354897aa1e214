// The real server, on a database of its own.
import { execFile, spawn } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { ROOT } from "./build.mjs";

export const PYTHON = join(ROOT, ".venv/bin/python");
const START_TIME = 30_000;

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM"]);
// Unlike dying of a signal, leaving lets "exit" happen.
const leave = () => process.exit(1);

/** @typedef {{ planets: number, scientists: number, missions: number, casting?: number, funcster?: number, events?: number }} Amounts */
/** @typedef {Record<string, string>} Settings of the server, by their names */

/**
 * @param {string} file
 * @param {Settings} [settings]
 */
const environment = (file, settings) => ({
  ...process.env,
  DATABASE_URL: `sqlite:///${file}`,
  HOST: "127.0.0.1",
  WORKERS: "1",
  SEED: "1",
  DEBUG: "0",
  // Nobody needs these databases after a power cut.
  SQLITE_SYNCHRONOUS: "NORMAL",
  ...settings,
});

/** A folder for temporary files. */
export const temporaryFolder = () => mkdtemp(join(tmpdir(), "travel-desk-"));

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * Makes an SQLite database, migrated and seeded.
 *
 * @param {string} file
 * @param {Amounts} amounts how many there are of each to begin with.
 */
export async function makeDatabase(file, amounts) {
  const numbers = Object.entries(amounts).flatMap(([noun, number]) => [
    `--${noun}`,
    String(number),
  ]);
  for (const command of [
    ["-m", "flask", "db", "upgrade", "head"],
    ["seed.py", ...numbers],
  ])
    await promisify(execFile)(PYTHON, command, { cwd: ROOT, env: environment(file) });
}

/** The password of all accounts that are made here. */
export const PASSWORD = "guest-star";

/**
 * Makes an account for each role, as `agent@desk.example`, and one without any for `nobody`.
 *
 * @param {string} file the database.
 * @param {string[]} roles
 */
export async function makeAccounts(file, roles) {
  for (const role of roles) {
    const granted = role === "nobody" ? [] : ["--role", role];
    const account = [`${role}@desk.example`, "--password", PASSWORD];
    const command = ["-m", "flask", "users", "create", ...account, ...granted];
    await promisify(execFile)(PYTHON, command, { cwd: ROOT, env: environment(file) });
  }
}

/**
 * A token of an account.
 *
 * @param {string} file the database.
 * @param {string} email
 */
export async function tokenOf(file, email) {
  const command = ["-m", "flask", "users", "token", email];
  const told = await promisify(execFile)(PYTHON, command, { cwd: ROOT, env: environment(file) });
  return told.stdout.trim();
}

/** A process with all that it starts, which ends no later than this one. */
export class Task {
  #process;
  #output = "";
  #kill = () => this.#signal("SIGKILL");

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
   */
  constructor(command, args, options) {
    // Detached, it leads a process group of its own, which is told to end as a whole.
    this.#process = spawn(command, args, { ...options, detached: true });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream.on("data", (/** @type {Buffer} */ text) => (this.#output += text.toString()));
    process.once("exit", this.#kill);
    for (const signal of SIGNALS)
      if (process.listenerCount(signal) === 0) process.once(signal, leave);
  }

  /**
   * Waits until it answers at the URL.
   *
   * @param {string} url
   */
  async answersAt(url) {
    const deadline = Date.now() + START_TIME;
    while (Date.now() < deadline && this.#process.exitCode === null) {
      const answer = await fetch(url, { headers: { Accept: "*/*" } }).catch(() => null);
      if (answer) return;
      await pause(50);
    }
    await this.end();
    throw new Error(`It did not start:\n${this.#output}`);
  }

  /** Ends it at once, as a crash does. */
  async end() {
    process.off("exit", this.#kill);
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("close", resolve));
    this.#signal("SIGKILL");
    await ended;
  }

  /** @param {NodeJS.Signals} signal */
  #signal(signal) {
    if (this.#process.pid === undefined) return;
    try {
      process.kill(-this.#process.pid, signal);
    } catch {
      // It is gone.
    }
  }
}

/** The server, which can be stopped and started again at the same URL. */
export class Server {
  /** @type {Task | undefined} */
  #task;

  /**
   * @param {string} folder where its database is; it is removed in the end.
   * @param {number} port
   * @param {Settings} [settings]
   */
  constructor(folder, port, settings) {
    this.folder = folder;
    this.file = join(folder, "desk.db");
    this.settings = settings;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts it, unless it runs. */
  async start() {
    if (this.#task) return;
    this.#task = new Task(PYTHON, ["server/app.py"], {
      cwd: ROOT,
      env: { ...environment(this.file, this.settings), PORT: String(this.port) },
    });
    await this.#task.answersAt(this.url);
  }

  async stop() {
    await this.#task?.end();
    this.#task = undefined;
  }

  /** Stops it for good. */
  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }
}

/**
 * A running server.
 *
 * @param {string | Amounts} content a database to begin with a copy of, or how much to seed.
 * @param {Settings} [settings]
 */
export async function serve(content, settings) {
  const folder = await temporaryFolder();
  const file = join(folder, "desk.db");
  if (typeof content === "string") await copyFile(content, file);
  else await makeDatabase(file, content);
  const server = new Server(folder, await freePort(), settings);
  await server.start();
  return server;
}
