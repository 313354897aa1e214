import { queryOptions } from "@tanstack/react-query";
import { ApiError, isGone, type Params, send } from "./http";
import {
  type CollectionPath,
  type Input,
  type Item,
  type Method,
  type Page,
  Resource,
  type Row,
  type Tagged,
} from "./resources";
import type { paths } from "./schema";

type Answered<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

/** Which coder or mentor somebody is. */
export type Self = Omit<Answered<"/userinfo", "get">, "success">;
/** Something that ruff finds in the code of a snippet. */
export type Problem = Answered<"/snippet/{id}/problems", "get">["problems"][number];
/** A snippet as it once was. */
export type Revision = Answered<"/snippet/{id}/revisions", "get">["revisions"][number];

type ListPath = Extract<CollectionPath, "/coders" | "/coders/available" | "/mentors" | "/snippets">;

/** A collection of funcster, whose rows stand in an object under its name. */
class FuncsterResource<P extends ListPath> extends Resource<P> {
  protected override rowsIn(body: unknown): Row<P>[] {
    return (body as Record<string, Row<P>[]>)[this.path.split("/")[1] ?? ""] ?? [];
  }
}

/** What the API calls the properties that are sent of a snippet. */
const NAMES = {
  snippet_name: "name",
  code: "code",
  needs_review: "needsReview",
  comments: "comments",
} as const;

const sent = (content: Input<"/snippets">) =>
  Object.fromEntries(
    Object.entries(NAMES).map(([ours, theirs]) => [theirs, content[ours as keyof typeof NAMES]]),
  );

/** Waits for an answer; what is wrong with a property is told by the name that it has here. */
async function named<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const ours = new Map(Object.entries(NAMES).map(([name, theirs]) => [theirs as string, name]));
    const details = error.details.map(({ field, message }) => ({
      field: ours.get(field ?? "") ?? field,
      message,
    }));
    throw new ApiError(error.status, error.message, details, error.isRefusal);
  }
}

/**
 * The snippets, made to answer as other collections do: an item has another URL than the list, and is
 * replaced as a whole.
 *
 * A 403 is mostly about whose a snippet is, which the API says in its own words.
 */
class SnippetResource extends FuncsterResource<"/snippets"> {
  /** @param self as whom to write. */
  constructor(readonly self: Self | null = null) {
    const needs = (method: Method) =>
      method === "GET"
        ? "get:snippets"
        : { POST: "post:snippet", PATCH: "edit:snippet", DELETE: "delete:snippet" }[method];
    super("/snippets", { named: "snippet_name", needs });
  }

  override async read(id: number, signal?: AbortSignal): Promise<Tagged<Item<"/snippets">>> {
    return this.tagged(await send(`/snippet/${id}`, signal && { signal }), id);
  }

  override async add(input: Input<"/snippets">, key: string): Promise<Item<"/snippets">> {
    const coder_id = this.#id();
    const headers = { "Idempotency-Key": key };
    const body = { coderId: coder_id, ...sent(input) };
    const adding = send<{ snippet_id: number }>("/snippet", { method: "POST", body, headers });
    return { ...input, id: (await named(adding)).body.snippet_id, coder_id };
  }

  override async change(
    base: Tagged<Item<"/snippets">>,
    changes: Partial<Input<"/snippets">>,
  ): Promise<Tagged<Item<"/snippets">>> {
    const { id, coder_id } = base.body;
    const changed = { ...base.body, ...changes };
    const who = { coderId: coder_id, userId: this.#id(), usertype: this.self?.usertype };
    const headers = { "If-Match": base.tag };
    const body = { ...who, ...sent(changed) };
    const answer = await named(send(`/snippet/${id}`, { method: "PATCH", body, headers }));
    return { body: changed, tag: answer.headers.get("ETag") ?? "*" };
  }

  override async remove(id: number, tag: string): Promise<void> {
    const headers = { "If-Match": tag };
    const body = { coderId: this.#id() };
    await send(`/snippet/${id}`, { method: "DELETE", body, headers, keepalive: true });
  }

  protected override itemIn(body: unknown): Item<"/snippets"> {
    const shown = body as Answered<"/snippet/{id}", "get">;
    const { id, snippet_name, code, needs_review, comments, coder_id } = shown;
    return { id, snippet_name, code, needs_review, comments, coder_id };
  }

  #id(): number {
    if (!this.self) throw new Error("Only a coder or a mentor can write snippets.");
    return this.self.user_id;
  }
}

export const snippets = new SnippetResource();

/** The snippets, for a coder or a mentor to write. */
export const snippetsAs = (self: Self | null) => new SnippetResource(self);

const people = (permission: string) => ({ named: "username", needs: () => permission });

export const mentors = new FuncsterResource("/mentors", people("get:mentors"));
export const coders = new FuncsterResource("/coders", people("get:coders"));
export const availableCoders = new FuncsterResource("/coders/available", people("get:coders"));

/** The permission to know which coder or mentor one is. */
export const KNOW_ONESELF = "get:userinfo";
export const CHOOSE_MENTOR = "add:mentor";
export const CHOOSE_CODER = "add:coder";

/** Which coder or mentor the caller is; null for neither. */
export const self = queryOptions({
  queryKey: ["/userinfo"],
  queryFn: async ({ signal }): Promise<Self | null> => {
    try {
      return (await send<Self>("/userinfo", { signal, needs: KNOW_ONESELF })).body;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  },
});

/** The latest of what a snippet has been, and how often it has been changed. */
export const revisions = (id: number, per_page: number) =>
  queryOptions({
    queryKey: ["/snippets", "revisions", id, per_page],
    queryFn: async ({ signal }): Promise<Page<Revision>> => {
      const params: Params = { sort: "-number", page: 1, per_page };
      const path = `/snippet/${id}/revisions`;
      const { body, headers } = await send<{ revisions: Revision[] }>(path, { params, signal });
      return { rows: body.revisions, total: Number(headers.get("X-Total-Count")) };
    },
    // More of them are shown below those that are there.
    placeholderData: (before, query) => (query?.queryKey[2] === id ? before : undefined),
  });

/** What ruff finds in the code of a snippet. */
export const problems = (id: number) =>
  queryOptions({
    queryKey: ["/snippets", "problems", id],
    queryFn: async ({ signal }) =>
      (await send<{ problems: Problem[] }>(`/snippet/${id}/problems`, { signal })).body.problems,
  });

/** The code of a snippet as ruff formats it; the snippet stays as it is. */
export async function formatted(id: number): Promise<string> {
  return (await send<{ code: string }>(`/snippet/${id}/format`, { method: "POST" })).body.code;
}

/** Lets a snippet be again what it was, if it is still the one with this tag. */
export async function restore(id: number, number: number, tag: string, key: string) {
  const headers = { "If-Match": tag, "Idempotency-Key": key };
  await send(`/snippet/${id}/revisions/${number}/restore`, { method: "POST", headers });
}

export async function chooseMentor(coder: number, mentorId: number): Promise<void> {
  await send(`/coder/${coder}/mentor`, { method: "PATCH", body: { mentorId } });
}

export async function addCoder(mentor: number, coderId: number): Promise<void> {
  await send(`/mentor/${mentor}/coder`, { method: "PATCH", body: { coderId } });
}

export interface SignUp extends Record<string, string> {
  username: string;
  usertype: "coder" | "mentor";
  email: string;
  password: string;
}

/** Makes a coder or a mentor, with an account. */
export async function signUp(body: SignUp): Promise<void> {
  await send("/signup", { method: "POST", body, isAnonymous: true });
}
