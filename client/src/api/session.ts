/**
 * Where the token is kept.
 *
 * The API takes it from the `Authorization` header alone, so a script must hold it. In local storage
 * all tabs have it, and learn at once when one of them signs out; it is there again after a reload. What
 * could read it there is a script of somebody else, which the page's Content-Security-Policy does not
 * let in.
 */
const KEY = "desk-token";

/** Who is signed in, as their token says it. What they may do now is the account's to tell. */
export interface Caller {
  token: string;
  id: number;
  email: string;
  permissions: string[];
  /** From when until when the token is valid, in seconds since 1970. */
  issued: number;
  expires: number;
}

export interface Session {
  caller: Caller | null;
  /** Whose token the server has just refused, though they did not sign out; null for nobody's. */
  refused: number | null;
}

type Listener = () => void;

/** The caller that a token stands for, null where it is none of ours. */
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

/** Who is signed in on this browser: the same in all of its tabs. */
class SessionStore {
  #state: Session = { caller: callerOf(stored()), refused: null };
  #listeners = new Set<Listener>();

  constructor() {
    // Other tabs tell by this what they have stored; `key` is null where all was removed.
    addEventListener("storage", ({ key }) => {
      if (key === KEY || key === null) this.#adopt();
    });
  }

  state = () => this.#state;

  /** Calls the listener whenever the session changes; the result ends that. */
  subscribe = (listener: Listener) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Signs in, or goes on with a fresh token. */
  begin(token: string) {
    store(token);
    this.#set({ caller: callerOf(token), refused: null });
  }

  /** Signs out of this browser. */
  end() {
    store(null);
    this.#set({ caller: null, refused: null });
  }

  /** The server does not take this token any more. */
  refuse(token: string) {
    const { caller } = this.#state;
    if (caller?.token !== token) return;
    if (stored() !== token) {
      // Another tab has a fresh one, or has signed out.
      this.#adopt();
      return;
    }
    store(null);
    this.#set({ caller: null, refused: caller.id });
  }

  #adopt() {
    const token = stored();
    if (token !== (this.#state.caller?.token ?? null))
      this.#set({ caller: callerOf(token), refused: null });
  }

  #set(state: Session) {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Where a browser keeps nothing, one is signed in until the page is left. */
let unkept: string | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return unkept;
  }
}

function store(token: string | null) {
  unkept = token;
  try {
    if (token === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, token);
  } catch {
    // It is refused, or full: `unkept` has it.
  }
}

export const session = new SessionStore();
