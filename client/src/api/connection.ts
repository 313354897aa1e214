import { createStore } from "./store";

/** How often to check whether the server is back, in milliseconds. */
const INTERVAL = 1_000;

/** Whether the server is unreachable, judging by the latest requests. */
export const isOffline = createStore(false);

/** Reports a request that got no response, and polls the server until it is back. */
export function reportOffline() {
  if (isOffline.get()) return;
  isOffline.set(true);
  void poll();
}

/** Reports a request that got a response. */
export function reportOnline() {
  isOffline.set(false);
}

/** Checks whether the server responds now. */
export async function checkConnection() {
  try {
    const response = await fetch("/", { headers: { Accept: "application/json" } });
    if (response.ok) reportOnline();
    else reportOffline();
  } catch {
    reportOffline();
  }
}

async function poll() {
  while (isOffline.get()) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    await checkConnection();
  }
}
