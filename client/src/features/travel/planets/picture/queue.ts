import { Painter } from "./paint";
import type { Portrait } from "./portrait";

/** How long painting may hold up the page at a time, ms. */
const SLICE = 6;
/** After how long a slice comes even if the page is never idle, ms. */
const PATIENCE = 120;

interface Job {
  readonly portrait: Portrait;
  readonly size: number;
  /** From its first slice on. */
  painter?: Painter;
  readonly done: (pixels: Uint8ClampedArray<ArrayBuffer>) => void;
}

/** What waits to be painted, in order; all pictures of the page share it. */
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
 * Paints a portrait, `size` pixels large, a few rows at a time while the page has nothing else
 * to do, and hands the pixels to `done`. Returns what calls it off.
 */
export function paintLater(portrait: Portrait, size: number, done: Job["done"]): () => void {
  const job: Job = { portrait, size, done };
  jobs.add(job);
  wait();
  return () => jobs.delete(job);
}
