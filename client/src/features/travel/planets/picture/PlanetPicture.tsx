import { useEffect, useMemo, useRef, type CSSProperties } from "react";
import type { Planet } from "@/api/types";
import { Cache } from "./cache";
import { fill } from "./geometry";
import { portrait, type Portrait } from "./portrait";
import { paintLater } from "./queue";

/** The highest pixel ratio to paint: finer pictures take long and look the same. */
const FINEST = 2;
/** How close to the viewport a picture must come to be painted. */
const NEAR = "300px";

const painted = new Cache();

/** The picture of a planet, `size` CSS pixels wide and high. Decorative: show the name beside it. */
export function PlanetPicture({ planet, size }: { planet: Planet; size: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { id, name, nearest_star, distance_from_earth } = planet;
  const looks = useMemo(
    () => portrait({ id, name, nearest_star, distance_from_earth }),
    [id, name, nearest_star, distance_from_earth],
  );

  useEffect(() => {
    const target = canvas.current;
    return target ? show(looks, size, target) : undefined;
  }, [looks, size]);

  return (
    <span aria-hidden style={{ ...FRAME, width: size, height: size, backgroundImage: disc(looks) }}>
      <canvas ref={canvas} style={CANVAS} />
    </span>
  );
}

const FRAME: CSSProperties = { display: "inline-block", flexShrink: 0, verticalAlign: "middle" };
const CANVAS: CSSProperties = {
  display: "block",
  width: "100%",
  height: "100%",
  opacity: 0,
  transition: "opacity 300ms",
};

/** 35 % opacity, as the last two digits of a colour. */
const FAINT = "59";

/** The placeholder: a faint disc of the planet's size and colour. */
function disc(looks: Portrait): string {
  const edge = (fill(looks) * 100).toFixed(1);
  return `radial-gradient(circle closest-side, ${looks.main}${FAINT} calc(${edge}% - 1px), transparent ${edge}%)`;
}

/** Paints once the canvas comes near the viewport. Returns a function to cancel. */
function show(looks: Portrait, size: number, canvas: HTMLCanvasElement): (() => void) | undefined {
  if (typeof IntersectionObserver === "undefined") return undefined;
  const pixels = Math.round(size * Math.min(window.devicePixelRatio, FINEST));
  const key = `${looks.seed.join()} ${pixels}`;
  const kept = painted.get(key);
  if (kept) {
    put(kept, pixels, canvas);
    return undefined;
  }
  canvas.style.opacity = "0";
  let cancel: (() => void) | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.at(-1)?.isIntersecting ?? false;
      // When the user scrolls past, the pictures below have priority.
      cancel?.();
      cancel = undefined;
      if (!near) return;
      cancel = paintLater(looks, pixels, (bytes) => {
        observer.disconnect();
        painted.set(key, bytes);
        put(bytes, pixels, canvas);
      });
    },
    { rootMargin: NEAR },
  );
  observer.observe(canvas);
  return () => {
    observer.disconnect();
    cancel?.();
  };
}

function put(
  bytes: Uint8ClampedArray<ArrayBuffer>,
  pixels: number,
  canvas: HTMLCanvasElement,
): void {
  canvas.width = canvas.height = pixels;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.putImageData(new ImageData(bytes, pixels, pixels), 0, 0);
  canvas.style.opacity = "1";
}
