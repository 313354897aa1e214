import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { callerOf, session } from "./session";

const KEY = "desk-token";

/** A token as the server makes them, but for its signature, which is none of the client's. */
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
  it("is what the token says, whatever is in it", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: "grapheme" }), (id, email) => {
        const permissions = ["get:actors", email];
        const token = tokenOf({ id, email, permissions, iat: 5, exp: 9 });
        const caller = { token, id, email, permissions, issued: 5, expires: 9 };
        expect(callerOf(token)).toEqual(caller);
      }),
    );
  });

  it("is nobody where there is no token, or none of ours", () => {
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
  it("is kept in the browser from signing in to signing out", () => {
    session.begin(first);
    expect(localStorage.getItem(KEY)).toBe(first);
    expect(session.state()).toMatchObject({ caller: { id: 1 }, refused: null });
    session.end();
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(session.state()).toEqual({ caller: null, refused: null });
  });

  it("ends when its token is refused, and says whose it was", () => {
    session.begin(first);
    session.refuse(first);
    expect(session.state()).toEqual({ caller: null, refused: 1 });
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("goes on where a token is refused that it has no more", () => {
    session.begin(first);
    session.begin(second);
    session.refuse(first);
    expect(session.state().caller?.id).toBe(2);
  });

  it("goes on with the fresh token of another tab", () => {
    session.begin(first);
    localStorage.setItem(KEY, second);
    session.refuse(first);
    expect(session.state().caller?.token).toBe(second);
  });

  it("follows what another tab stores", () => {
    session.begin(first);
    localStorage.setItem(KEY, second);
    dispatchEvent(new StorageEvent("storage", { key: KEY }));
    expect(session.state().caller?.id).toBe(2);
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null }));
    expect(session.state().caller).toBeNull();
  });
});
