import { refresh } from "./accounts";
import { session } from "./session";

const MINUTE = 60_000;
/** The longest wait between two checks: a timer must not run longer than 24 days. */
const DAY = 24 * 60 * MINUTE;

/**
 * The time until a token should be exchanged for a fresh one, in milliseconds from now.
 *
 * A token is exchanged after half of its lifetime. The minimum prevents a busy loop if a clock is wrong.
 */
export function untilRefresh(caller: { issued: number; expires: number }, now: number): number {
  const half = ((caller.issued + caller.expires) / 2) * 1_000;
  return Math.min(Math.max(half - now, MINUTE), DAY);
}

/** Whether half of the lifetime of a token is over. */
export function isDue(caller: { issued: number; expires: number }, now: number): boolean {
  return now >= ((caller.issued + caller.expires) / 2) * 1_000;
}

/** Keeps exchanging the token before it expires, for as long as the client is open. */
export function keepTokenFresh() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(timer);
    const { caller } = session.get();
    if (!caller) return;
    timer = setTimeout(check, untilRefresh(caller, Date.now()));
    // Without a response it tries again later; a rejected token has ended the session already.
    if (isDue(caller, Date.now())) refresh().catch(() => undefined);
  };
  check();
  let token = session.get().caller?.token;
  session.subscribe(() => {
    const now = session.get().caller?.token;
    if (now === token) return;
    token = now;
    clearTimeout(timer);
    const { caller } = session.get();
    if (caller) timer = setTimeout(check, untilRefresh(caller, Date.now()));
  });
  // Timers pause while the machine sleeps.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") check();
  });
}
