import type { CollectionPath } from "@/api/resources";
import { createStore } from "@/api/store";

/** How long a deletion can be undone, in milliseconds. */
export const UNDO_TIME = 8_000;

interface Deletion {
  /** Sends the request; settles once the lists are up to date again. */
  send: () => Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
  isSent: boolean;
}

const keyOf = (path: CollectionPath, id: number) => `${path}/${id}`;

/** The collection that each foreign key refers to. */
const REFERENCES: Record<string, CollectionPath> = {
  scientist_id: "/scientists",
  planet_id: "/planets",
};

/** The keys of the items that are being deleted, and therefore hidden. */
const hidden = createStore<ReadonlySet<string>>(new Set());

/**
 * Deletions that can still be undone, or whose requests are in flight.
 *
 * An item is hidden at once, together with its dependents. The request goes out when the time to undo
 * is over or the user leaves the page.
 */
class Deletions {
  readonly hidden = hidden;
  #deletions = new Map<string, Deletion>();

  start(path: CollectionPath, id: number, send: () => Promise<void>) {
    const key = keyOf(path, id);
    if (this.#deletions.has(key)) return;
    this.#deletions.set(key, { send, timer: undefined, isSent: false });
    this.resume(path, id);
    this.#update();
  }

  /** Cancels a deletion and shows the item again. */
  undo(path: CollectionPath, id: number) {
    const deletion = this.#deletions.get(keyOf(path, id));
    if (!deletion || deletion.isSent) return;
    clearTimeout(deletion.timer);
    this.#forget(keyOf(path, id));
  }

  /** Stops the clock while the user is about to decide. */
  hold(path: CollectionPath, id: number) {
    clearTimeout(this.#deletions.get(keyOf(path, id))?.timer);
  }

  /** Restarts the clock. */
  resume(path: CollectionPath, id: number) {
    const deletion = this.#deletions.get(keyOf(path, id));
    if (!deletion || deletion.isSent) return;
    clearTimeout(deletion.timer);
    deletion.timer = setTimeout(() => void this.#send(keyOf(path, id)), UNDO_TIME);
  }

  /** Sends all pending requests now. */
  flush = () => {
    for (const key of this.#deletions.keys()) void this.#send(key);
  };

  async #send(key: string) {
    const deletion = this.#deletions.get(key);
    if (!deletion || deletion.isSent) return;
    clearTimeout(deletion.timer);
    deletion.isSent = true;
    try {
      await deletion.send();
    } finally {
      this.#forget(key);
    }
  }

  #forget(key: string) {
    this.#deletions.delete(key);
    this.#update();
  }

  #update() {
    hidden.set(new Set(this.#deletions.keys()));
  }
}

export const deletions = new Deletions();

/** Whether a row is hidden because it, or an item it refers to, is being deleted. */
export function isHidden(
  keys: ReadonlySet<string>,
  path: CollectionPath,
  row: { id: number; [property: string]: unknown },
) {
  if (keys.size === 0) return false;
  if (keys.has(keyOf(path, row.id))) return true;
  return Object.entries(REFERENCES).some(([property, target]) => {
    const id: unknown = (row as Record<string, unknown>)[property];
    return typeof id === "number" && keys.has(keyOf(target, id));
  });
}
