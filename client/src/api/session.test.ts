import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { callerOf, session } from "./session";

const KEY = "desk-token";

/** A token like those of the server, except for its signature, which the client can't check. */
function tokenOf(claims: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  const payload = btoa(String.fromCharCode(...bytes));
  return `e30.${payload.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}.x`;
}

const claimsOf = (id: number) => ({ id, email: "a@b.example", permissions: [], iat: 1, exp: 2 });
const first = tokenOf(claimsOf(1));
const second = tokenOf(claimsOf(2));

afterEach(() => session.end());

describe("a caller", () => {
  it("has the claims of the token", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: "grapheme" }), (id, email) => {
        const permissions = ["get:actors", email];
        const token = tokenOf({ id, email, permissions, iat: 5, exp: 9 });
        const caller = { token, id, email, permissions, issued: 5, expires: 9 };
        expect(callerOf(token)).toEqual(caller);
      }),
    );
  });

  it("is null without a valid token", () => {
    expect(callerOf(null)).toBeNull();
    expect(callerOf(tokenOf({ id: "1", iat: 1, exp: 2 }))).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(callerOf(text)).toBeNull();
      }),
    );
  });
});

describe("a session", () => {
  it("is stored in the browser from signing in to signing out", () => {
    session.begin(first);
    expect(localStorage.getItem(KEY)).toBe(first);
    expect(session.get()).toMatchObject({ caller: { id: 1 }, refused: null });
    session.end();
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(session.get()).toEqual({ caller: null, refused: null });
  });

  it("ends when its token is rejected, and remembers the user", () => {
    session.begin(first);
    session.refuse(first);
    expect(session.get()).toEqual({ caller: null, refused: 1 });
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("continues when an outdated token is rejected", () => {
    session.begin(first);
    session.begin(second);
    session.refuse(first);
    expect(session.get().caller?.id).toBe(2);
  });

  it("continues with the fresh token of another tab", () => {
    session.begin(first);
    localStorage.setItem(KEY, second);
    session.refuse(first);
    expect(session.get().caller?.token).toBe(second);
  });

  it("follows other tabs", () => {
    session.begin(first);
    localStorage.setItem(KEY, second);
    dispatchEvent(new StorageEvent("storage", { key: KEY }));
    expect(session.get().caller?.id).toBe(2);
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null }));
    expect(session.get().caller).toBeNull();
  });
});
