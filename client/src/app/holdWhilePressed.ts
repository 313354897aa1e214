import { notifyManager } from "@tanstack/react-query";

/** How long a press holds data back at most, in milliseconds: a longer one is no click. */
const LONGEST = 1_000;
/** How long after the end of a touch its click may come, in milliseconds. */
const CLICK_DELAY = 100;

/**
 * Shows new data only after a click that is under way.
 *
 * A click counts if it is pressed and released on the same element. When results arrive in between, the
 * row under the pointer moves away, and the click would be lost.
 */
export function holdWhilePressed() {
  const held: (() => void)[] = [];
  let release: ReturnType<typeof setTimeout> | undefined;
  const releaseIn = (delay: number) => {
    clearTimeout(release);
    release = setTimeout(() => {
      release = undefined;
      for (const notify of held.splice(0)) notify();
    }, delay);
  };
  notifyManager.setScheduler((notify) =>
    setTimeout(() => {
      if (release === undefined) notify();
      else held.push(notify);
    }, 0),
  );
  const delays = { pointerdown: LONGEST, pointerup: CLICK_DELAY, pointercancel: 0, click: 0 };
  for (const [name, delay] of Object.entries(delays))
    addEventListener(name, () => releaseIn(delay), true);
}
