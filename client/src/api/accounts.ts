import { queryOptions } from "@tanstack/react-query";
import { send } from "./http";
import { Resource } from "./resources";
import type { paths } from "./schema";
import { session } from "./session";

type Paths = "/api/v1/user" | "/api/v1/authenticate";
type Body<
  P extends Paths,
  M extends "post",
> = paths[P][M]["requestBody"]["content"]["application/json"];

/** The account of whoever is signed in, with its roles and permissions. */
export type Account = paths["/api/v1/user"]["get"]["responses"][200]["content"]["application/json"];
export type Registration = Body<"/api/v1/user", "post">;
export type Credentials = Body<"/api/v1/authenticate", "post">;
/** What changes of the account; another email takes the password, too. */
export type AccountChanges = Partial<
  Pick<Account, "email" | "firstname" | "lastname" | "user_title"> & { password: string }
>;

const USER = "/api/v1/user";
const AUTHENTICATION = "/api/v1/authenticate";

/** The account of whoever is signed in. */
export const account = queryOptions({
  queryKey: [USER],
  queryFn: async ({ signal }) => (await send<Account>(USER, { signal })).body,
});

type Signed = Account & { token: string };

/** Makes an account, and signs in to it. */
export async function register(body: Registration): Promise<void> {
  const request = { method: "POST", body, isAnonymous: true } as const;
  session.begin((await send<Signed>(USER, request)).body.token);
}

export async function signIn(body: Credentials): Promise<void> {
  const request = { method: "POST", body, isAnonymous: true } as const;
  session.begin((await send<Signed>(AUTHENTICATION, request)).body.token);
}

/** Has the server end all tokens of the account, those of other browsers too. */
export async function signOutEverywhere(): Promise<void> {
  await send(AUTHENTICATION, { method: "DELETE" });
}

export async function changeAccount(body: AccountChanges): Promise<Account> {
  return (await send<Account>(USER, { method: "PUT", body })).body;
}

export async function deleteAccount(): Promise<void> {
  await send(USER, { method: "DELETE" });
}

/** Has a code mailed to the email, if it has an account. */
export async function requestReset(email: string): Promise<void> {
  const path = "/api/v1/password-reset/request";
  await send(path, { method: "POST", body: { email }, isAnonymous: true });
}

/** Chooses a new password by a code that was mailed; all tokens of the account end. */
export async function confirmReset(body: { code: string; password: string }): Promise<void> {
  const path = "/api/v1/password-reset/confirm";
  await send(path, { method: "POST", body, isAnonymous: true });
}

/** Exchanges the token for a fresh one. */
export async function refresh(): Promise<void> {
  const before = session.state().caller?.token;
  const { body } = await send<Signed>("/api/v1/authenticationrefresh");
  // Whoever has signed out meanwhile stays so.
  if (session.state().caller?.token === before) session.begin(body.token);
}

export const users = new Resource("/api/v1/users", {
  named: "email",
  needs: () => "manage:users",
});
