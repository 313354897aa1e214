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

/** The account of the signed-in user, with its roles and permissions. */
export type Account = paths["/api/v1/user"]["get"]["responses"][200]["content"]["application/json"];
export type Registration = Body<"/api/v1/user", "post">;
export type Credentials = Body<"/api/v1/authenticate", "post">;
/** Changes to the account; a new email requires the password. */
export type AccountChanges = Partial<
  Pick<Account, "email" | "firstname" | "lastname" | "user_title"> & { password: string }
>;

const USER = "/api/v1/user";
const AUTHENTICATION = "/api/v1/authenticate";

/** The account of the signed-in user. */
export const account = queryOptions({
  queryKey: [USER],
  queryFn: async ({ signal }) => (await send<Account>(USER, { signal })).body,
});

type SignedIn = Account & { token: string };

/** Creates an account and signs in. */
export async function register(body: Registration): Promise<void> {
  const request = { method: "POST", body, isAnonymous: true } as const;
  session.begin((await send<SignedIn>(USER, request)).body.token);
}

export async function signIn(body: Credentials): Promise<void> {
  const request = { method: "POST", body, isAnonymous: true } as const;
  session.begin((await send<SignedIn>(AUTHENTICATION, request)).body.token);
}

/** Revokes all tokens of the account, including those of other browsers. */
export async function signOutEverywhere(): Promise<void> {
  await send(AUTHENTICATION, { method: "DELETE" });
}

export async function changeAccount(body: AccountChanges): Promise<Account> {
  return (await send<Account>(USER, { method: "PUT", body })).body;
}

export async function deleteAccount(): Promise<void> {
  await send(USER, { method: "DELETE" });
}

/** Emails a code for resetting the password, if there is an account with this email. */
export async function requestReset(email: string): Promise<void> {
  const path = "/api/v1/password-reset/request";
  await send(path, { method: "POST", body: { email }, isAnonymous: true });
}

/** Sets a new password with the code from the email; revokes all tokens of the account. */
export async function confirmReset(body: { code: string; password: string }): Promise<void> {
  const path = "/api/v1/password-reset/confirm";
  await send(path, { method: "POST", body, isAnonymous: true });
}

/** Exchanges the token for a fresh one. */
export async function refresh(): Promise<void> {
  const before = session.get().caller?.token;
  const { body } = await send<SignedIn>("/api/v1/authenticationrefresh");
  // The user may have signed out in the meantime.
  if (session.get().caller?.token === before) session.begin(body.token);
}

export const users = new Resource("/api/v1/users", {
  named: "email",
  needs: () => "manage:users",
});
