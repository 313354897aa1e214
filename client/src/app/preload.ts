import { features } from "./features";

/** How long after the first page to load the others, in milliseconds. */
const PAUSE = 1_500;

/**
 * Loads the code of the other pages after the first one, so that they open at once, even while the
 * server is unreachable.
 */
export function preload() {
  setTimeout(() => {
    const parts = features
      .flatMap((feature) => feature.routes)
      .flatMap((route) => [route, ...(route.children ?? [])])
      .map(({ lazy }) => (typeof lazy === "function" ? lazy : undefined));
    for (const fetchPart of [...parts, () => import("./Palette")])
      // Opening the page tries again and shows the error.
      fetchPart?.().catch(() => undefined);
  }, PAUSE);
}
