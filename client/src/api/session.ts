import { createStore } from "./store";

/**
 * The local storage key of the token.
 *
 * The API reads the token from the `Authorization` header only, so a script has to hold it. Local
 * storage shares it with all tabs, which notice at once when one of them signs out, and keeps it across
 * reloads. The page's Content-Security-Policy keeps out foreign scripts that could read it.
 */
const KEY = "desk-token";

/** The signed-in user according to their token. Current permissions come from the account. */
export interface Caller {
  token: string;
  id: number;
  email: string;
  permissions: string[];
  /** When the token was issued and when it expires, in seconds since 1970. */
  issued: number;
  expires: number;
}

export interface Session {
  caller: Caller | null;
  /** The id of the user whose token the server rejected without them signing out; null if none. */
  refused: number | null;
}

/** The user that a token stands for; null if it is not one of ours. */
export function callerOf(token: string | null): Caller | null {
  if (!token) return null;
  try {
    const payload = token.split(".")[1] ?? "";
    const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const claims = Object(JSON.parse(new TextDecoder().decode(bytes))) as Record<string, unknown>;
    const { id, email, permissions, iat, exp } = claims;
    if (typeof id !== "number" || typeof iat !== "number" || typeof exp !== "number") return null;
    return {
      token,
      id,
      email: typeof email === "string" ? email : "",
      permissions: Array.isArray(permissions) ? permissions.map(String) : [],
      issued: iat,
      expires: exp,
    };
  } catch {
    return null;
  }
}

/** The fallback when the browser blocks storage: the session lasts until the page is closed. */
let unstored: string | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return unstored;
  }
}

function store(token: string | null) {
  unstored = token;
  try {
    if (token === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, token);
  } catch {
    // Storage is blocked or full; `unstored` has the token.
  }
}

/** Who is signed in on this browser, the same in all tabs. */
const state = createStore<Session>({ caller: callerOf(stored()), refused: null });

/** Takes over what another tab has stored. */
function adopt() {
  const token = stored();
  if (token !== (state.get().caller?.token ?? null))
    state.set({ caller: callerOf(token), refused: null });
}

// Sent when another tab changes the storage; `key` is null when it was cleared.
addEventListener("storage", ({ key }) => {
  if (key === KEY || key === null) adopt();
});

export const session = {
  get: state.get,
  subscribe: state.subscribe,

  /** Signs in, or continues with a fresh token. */
  begin(token: string) {
    store(token);
    state.set({ caller: callerOf(token), refused: null });
  },

  /** Signs out of this browser. */
  end() {
    store(null);
    state.set({ caller: null, refused: null });
  },

  /** Ends the session because the server rejected this token. */
  refuse(token: string) {
    const { caller } = state.get();
    if (caller?.token !== token) return;
    if (stored() !== token) {
      // Another tab has a fresh token, or has signed out.
      adopt();
      return;
    }
    store(null);
    state.set({ caller: null, refused: caller.id });
  },
};
