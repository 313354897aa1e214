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

/** The coder or mentor behind an account. */
export type Self = Omit<Answered<"/userinfo", "get">, "success">;
/** A problem that ruff finds in the code of a snippet. */
export type Problem = Answered<"/snippet/{id}/problems", "get">["problems"][number];
/** An earlier version of a snippet. */
export type Revision = Answered<"/snippet/{id}/revisions", "get">["revisions"][number];

type ListPath = Extract<CollectionPath, "/coders" | "/coders/available" | "/mentors" | "/snippets">;

/** A collection of Funcster: the API wraps its rows in an object. */
class FuncsterResource<P extends ListPath> extends Resource<P> {
  protected override rowsIn(body: unknown): Row<P>[] {
    return (body as Record<string, Row<P>[]>)[this.path.split("/")[1] ?? ""] ?? [];
  }
}

/** The names of our properties in the requests of the API. */
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

/** Waits for a response, and renames the fields of its errors to ours. */
async function withOurNames<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const ours = new Map(Object.entries(NAMES).map(([name, theirs]) => [theirs as string, name]));
    const details = error.details.map(({ field, message }) => ({
      field: ours.get(field ?? "") ?? field,
      message,
    }));
    throw error.withDetails(details);
  }
}

/**
 * The snippets, adapted to behave like other collections.
 *
 * The API has another URL for an item than for the list, and replaces it as a whole. A 403 mostly means
 * that the snippet belongs to someone else; the message of the API says so.
 */
class SnippetResource extends FuncsterResource<"/snippets"> {
  /** @param self the coder or mentor who writes. */
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
    return { ...input, id: (await withOurNames(adding)).body.snippet_id, coder_id };
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
    const answer = await withOurNames(send(`/snippet/${id}`, { method: "PATCH", body, headers }));
    return { body: changed, tag: answer.headers.get("ETag") ?? "*" };
  }

  override async delete(id: number, tag: string): Promise<void> {
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
    if (!this.self) throw new Error("Only coders and mentors can write snippets.");
    return this.self.user_id;
  }
}

export const snippets = new SnippetResource();

/** The snippets, to be written by this coder or mentor. */
export const snippetsAs = (self: Self | null) => new SnippetResource(self);

const people = (permission: string) => ({ named: "username", needs: () => permission });

export const mentors = new FuncsterResource("/mentors", people("get:mentors"));
export const coders = new FuncsterResource("/coders", people("get:coders"));
export const availableCoders = new FuncsterResource("/coders/available", people("get:coders"));

/** The permission to read your own coder or mentor profile. */
export const READ_SELF = "get:userinfo";
export const CHOOSE_MENTOR = "add:mentor";
export const CHOOSE_CODER = "add:coder";

/** The coder or mentor who is signed in; null for neither. */
export const self = queryOptions({
  queryKey: ["/userinfo"],
  queryFn: async ({ signal }): Promise<Self | null> => {
    try {
      return (await send<Self>("/userinfo", { signal, needs: READ_SELF })).body;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  },
});

/** The latest revisions of a snippet, and how many there are. */
export const revisions = (id: number, per_page: number) =>
  queryOptions({
    queryKey: ["/snippets", "revisions", id, per_page],
    queryFn: async ({ signal }): Promise<Page<Revision>> => {
      const params: Params = { sort: "-number", page: 1, per_page };
      const path = `/snippet/${id}/revisions`;
      const { body, headers } = await send<{ revisions: Revision[] }>(path, { params, signal });
      return { rows: body.revisions, total: Number(headers.get("X-Total-Count")) };
    },
    // While more are loading, the current ones stay.
    placeholderData: (before, query) => (query?.queryKey[2] === id ? before : undefined),
  });

/** The problems that ruff finds in the code of a snippet. */
export const problems = (id: number) =>
  queryOptions({
    queryKey: ["/snippets", "problems", id],
    queryFn: async ({ signal }) =>
      (await send<{ problems: Problem[] }>(`/snippet/${id}/problems`, { signal })).body.problems,
  });

/** The code of a snippet, formatted by ruff; does not change the snippet. */
export async function formatted(id: number): Promise<string> {
  return (await send<{ code: string }>(`/snippet/${id}/format`, { method: "POST" })).body.code;
}

/** Restores a revision of a snippet, if its tag is still this one. */
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

/** Creates a coder or a mentor, with an account. */
export async function signUp(body: SignUp): Promise<void> {
  await send("/signup", { method: "POST", body, isAnonymous: true });
}
