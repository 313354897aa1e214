// Runs the real server on a database of its own.
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
// Unlike the default of a signal, this emits "exit".
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

/** Creates a folder for temporary files. */
export const temporaryFolder = () => mkdtemp(join(tmpdir(), "travel-desk-"));

/** Finds a free port. @returns {Promise<number>} */
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
 * Creates a migrated and seeded SQLite database.
 *
 * @param {string} file
 * @param {Amounts} amounts how many rows to seed.
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

/** The password of all accounts that are created here. */
export const PASSWORD = "guest-star";

/**
 * Creates an account for each role, e.g. `agent@desk.example`; `nobody` has no roles.
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
 * Issues a token for an account.
 *
 * @param {string} file the database.
 * @param {string} email
 */
export async function tokenOf(file, email) {
  const command = ["-m", "flask", "users", "token", email];
  const result = await promisify(execFile)(PYTHON, command, { cwd: ROOT, env: environment(file) });
  return result.stdout.trim();
}

/** A process with its children, which ends with this one at the latest. */
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
    // Detached, it leads a process group of its own, which can be killed as a whole.
    this.#process = spawn(command, args, { ...options, detached: true });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream.on("data", (/** @type {Buffer} */ text) => (this.#output += text.toString()));
    process.once("exit", this.#kill);
    for (const signal of SIGNALS)
      if (process.listenerCount(signal) === 0) process.once(signal, leave);
  }

  /**
   * Waits until it responds at the URL.
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
    throw new Error(`The server did not start:\n${this.#output}`);
  }

  /** Kills it, like a crash. */
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
      // It has already ended.
    }
  }
}

/** A server that can be stopped and started again at the same URL. */
export class Server {
  /** @type {Task | undefined} */
  #task;

  /**
   * @param {string} folder the folder of its database; deleted when closing.
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

  /** Starts it unless it is running. */
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

  /** Stops it and deletes its folder. */
  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }
}

/**
 * Starts a server.
 *
 * @param {string | Amounts} content a database to copy, or how many rows to seed.
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
