import { features } from "./features";

/** How long after the first page the others are fetched, in milliseconds. */
const PAUSE = 1_500;

/**
 * Fetches what the other pages need, once the first one is there: they then open at once, and also
 * while the server is away.
 */
export function preload() {
  setTimeout(() => {
    const parts = features
      .flatMap((feature) => feature.routes)
      .flatMap((route) => [route, ...(route.children ?? [])])
      .map(({ lazy }) => (typeof lazy === "function" ? lazy : undefined));
    for (const fetchPart of [...parts, () => import("./Palette")])
      // Whoever goes there will try again, and be told.
      fetchPart?.().catch(() => undefined);
  }, PAUSE);
}
