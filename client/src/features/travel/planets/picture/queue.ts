import { Painter } from "./paint";
import type { Portrait } from "./portrait";

/** The longest time to block the page at once, in ms. */
const SLICE = 6;
/** The longest wait for a slice if the page is never idle, in ms. */
const PATIENCE = 120;

interface Job {
  readonly portrait: Portrait;
  readonly size: number;
  /** Created with the first slice. */
  painter?: Painter;
  readonly done: (pixels: Uint8ClampedArray<ArrayBuffer>) => void;
}

/** The queue of pictures to paint, shared by the whole page. */
const jobs = new Set<Job>();
let waiting = false;

/** Safari has no idle callbacks. */
const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === "function"
    ? (work) => requestIdleCallback(work, { timeout: PATIENCE })
    : (work) => setTimeout(work, 16);

function slice(): void {
  waiting = false;
  const end = performance.now() + SLICE;
  for (const job of jobs) {
    job.painter ??= new Painter(job.portrait, job.size);
    while (!job.painter.done && performance.now() < end) job.painter.row();
    if (!job.painter.done) break;
    jobs.delete(job);
    job.done(job.painter.pixels);
  }
  wait();
}

function wait(): void {
  if (waiting || jobs.size === 0) return;
  waiting = true;
  whenIdle(slice);
}

/**
 * Paints a portrait of `size` pixels, a few rows at a time while the page is idle, and passes the
 * pixels to `done`. Returns a function to cancel.
 */
export function paintLater(portrait: Portrait, size: number, done: Job["done"]): () => void {
  const job: Job = { portrait, size, done };
  jobs.add(job);
  wait();
  return () => jobs.delete(job);
}
