/** The size of the cache in bytes: some 200 cards, or a few very large pictures. */
const MOST = 32 * 1024 * 1024;

/** A least-recently-used cache of up to `most` bytes. */
export class Cache {
  readonly #kept = new Map<string, Uint8ClampedArray<ArrayBuffer>>();
  readonly #most: number;
  #bytes = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  get(key: string): Uint8ClampedArray<ArrayBuffer> | undefined {
    const bytes = this.#kept.get(key);
    if (bytes) {
      // A map keeps the order of insertion, so this makes it the newest.
      this.#kept.delete(key);
      this.#kept.set(key, bytes);
    }
    return bytes;
  }

  set(key: string, bytes: Uint8ClampedArray<ArrayBuffer>): void {
    this.#bytes += bytes.length - (this.#kept.get(key)?.length ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, bytes);
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= this.#most) break;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
  }
}
