import { refresh } from "./accounts";
import { session } from "./session";

const MINUTE = 60_000;
/** How long to wait at most before looking again: a timer must not run longer than 24 days. */
const DAY = 24 * 60 * MINUTE;

/**
 * How long after it was issued to exchange a token for a fresh one: in milliseconds from now.
 *
 * That is when half of its time is over. Clocks may be wrong, so it is never at once and again at once.
 */
export function untilRefresh(caller: { issued: number; expires: number }, now: number): number {
  const half = ((caller.issued + caller.expires) / 2) * 1_000;
  return Math.min(Math.max(half - now, MINUTE), DAY);
}

/** Whether half of the time of a token is over. */
export function isDue(caller: { issued: number; expires: number }, now: number): boolean {
  return now >= ((caller.issued + caller.expires) / 2) * 1_000;
}

/** From now on, exchanges the token for a fresh one before it ends, for as long as the desk is open. */
export function keepFresh() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const { caller } = session.state();
    if (!caller) return;
    timer = setTimeout(look, untilRefresh(caller, Date.now()));
    // Without an answer there is another try; a token that is refused has been dealt with.
    if (isDue(caller, Date.now())) refresh().catch(() => undefined);
  };
  look();
  let token = session.state().caller?.token;
  session.subscribe(() => {
    const now = session.state().caller?.token;
    if (now === token) return;
    token = now;
    clearTimeout(timer);
    const { caller } = session.state();
    if (caller) timer = setTimeout(look, untilRefresh(caller, Date.now()));
  });
  // Timers stand still while the machine sleeps.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
}
