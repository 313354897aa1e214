import type { CollectionPath } from "@/api/resources";

/** How long a removal can be undone, in milliseconds. */
export const UNDO_TIME = 8_000;

interface Removal {
  /** Sends the request that removes it; settles when lists no longer show it, or show it again. */
  send: () => Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  isSent: boolean;
}

type Listener = () => void;

const nameOf = (path: CollectionPath, id: number) => `${path}/${id}`;

/** What each property that refers to another row refers to. */
const REFERENCES: Record<string, CollectionPath> = {
  scientist_id: "/scientists",
  planet_id: "/planets",
};

/**
 * The removals that can still be undone, or whose requests are on their way.
 *
 * What is being removed is hidden at once, and what would go with it too. The request goes out when
 * the chance to undo it is over: after a while, or when the page is left.
 */
class Removals {
  #removals = new Map<string, Removal>();
  #hidden: ReadonlySet<string> = new Set();
  #listeners = new Set<Listener>();

  hidden = () => this.#hidden;

  subscribe = (listener: Listener) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  start(path: CollectionPath, id: number, send: () => Promise<void>) {
    const name = nameOf(path, id);
    if (this.#removals.has(name)) return;
    this.#removals.set(name, { send, timer: undefined, isSent: false });
    this.resume(path, id);
    this.#changed();
  }

  /** Shows the row again, as if nothing had been asked for. */
  undo(path: CollectionPath, id: number) {
    const removal = this.#removals.get(nameOf(path, id));
    if (!removal || removal.isSent) return;
    clearTimeout(removal.timer);
    this.#forget(nameOf(path, id));
  }

  /** Stops the clock, for as long as the user is about to decide. */
  hold(path: CollectionPath, id: number) {
    clearTimeout(this.#removals.get(nameOf(path, id))?.timer);
  }

  /** Starts the clock anew. */
  resume(path: CollectionPath, id: number) {
    const removal = this.#removals.get(nameOf(path, id));
    if (!removal || removal.isSent) return;
    clearTimeout(removal.timer);
    removal.timer = setTimeout(() => void this.#send(nameOf(path, id)), UNDO_TIME);
  }

  /** Sends all requests that are still held back. */
  flush = () => {
    for (const name of this.#removals.keys()) void this.#send(name);
  };

  async #send(name: string) {
    const removal = this.#removals.get(name);
    if (!removal || removal.isSent) return;
    clearTimeout(removal.timer);
    removal.isSent = true;
    try {
      await removal.send();
    } finally {
      this.#forget(name);
    }
  }

  #forget(name: string) {
    this.#removals.delete(name);
    this.#changed();
  }

  #changed() {
    this.#hidden = new Set(this.#removals.keys());
    for (const listener of this.#listeners) listener();
  }
}

export const removals = new Removals();

/** Whether a row of a collection is hidden: it is being removed, or what it refers to is. */
export function isHidden(
  hidden: ReadonlySet<string>,
  path: CollectionPath,
  row: { id: number; [property: string]: unknown },
) {
  if (hidden.size === 0) return false;
  if (hidden.has(nameOf(path, row.id))) return true;
  return Object.entries(REFERENCES).some(([property, target]) => {
    const id: unknown = (row as Record<string, unknown>)[property];
    return typeof id === "number" && hidden.has(nameOf(target, id));
  });
}
