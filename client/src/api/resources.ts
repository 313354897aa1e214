import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type Answer, type Params, send } from "./http";
import type { paths } from "./schema";

type Shown<Operation, Status extends number> = Operation extends {
  responses: Record<Status, { content: { "application/json": infer Body } }>;
}
  ? Body
  : never;
type Sent<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;
type Asked<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;

/** A collection that the API returns as a plain array. */
interface Plain<P extends "/scientists" | "/planets" | "/missions" | "/api/v1/event"> {
  row: Shown<paths[P]["get"], 200>[number];
  item: Shown<paths[P]["post"], 201>;
  input: Sent<paths[P]["post"]>;
  query: Asked<paths[P]["get"]>;
}

/** A collection that the API returns as a whole after each write; its items equal its rows. */
interface Whole<P extends "/actors" | "/movies", Row> {
  row: Row;
  item: Row;
  input: Sent<paths[P]["post"]>;
  query: Asked<paths[P]["get"]>;
}

/** A collection that the API wraps in an object, and that is read-only. */
interface Listed<P extends "/coders" | "/coders/available" | "/mentors", Row> {
  row: Row;
  item: Row;
  input: Row;
  query: Asked<paths[P]["get"]>;
}

type Coder = Shown<paths["/coders"]["get"], 200>["coders"][number];
type Snippet = Omit<Shown<paths["/snippet/{id}"]["get"], 200>, "success">;

type UsersPath = "/api/v1/users";
type GuestsPath = "/api/v1/invitedGuest";
/** Renames the id, which has another name in the API. */
type WithId<Named, Name extends keyof Named> = Omit<Named, Name> & { id: number };

/** The types of each collection. */
interface Collections {
  "/scientists": Plain<"/scientists">;
  "/planets": Plain<"/planets">;
  "/missions": Plain<"/missions">;
  "/actors": Whole<"/actors", Shown<paths["/actors"]["get"], 200>["actors"][number]>;
  "/movies": Whole<"/movies", Shown<paths["/movies"]["get"], 200>["movies"][number]>;
  "/coders": Listed<"/coders", Coder>;
  "/coders/available": Listed<"/coders/available", Coder>;
  "/mentors": Listed<"/mentors", Shown<paths["/mentors"]["get"], 200>["mentors"][number]>;
  "/snippets": {
    row: Shown<paths["/snippets"]["get"], 200>["snippets"][number];
    item: Snippet;
    input: Pick<Snippet, "snippet_name" | "code" | "needs_review" | "comments">;
    query: Asked<paths["/snippets"]["get"]>;
  };
  "/api/v1/users": {
    row: Shown<paths[UsersPath]["get"], 200>[number];
    item: Shown<paths[`${UsersPath}/{id}`]["get"], 200>;
    input: Sent<paths[`${UsersPath}/{id}`]["patch"]>;
    query: Asked<paths[UsersPath]["get"]>;
  };
  "/api/v1/event": Plain<"/api/v1/event">;
  "/api/v1/invitedGuest": {
    row: WithId<Shown<paths[`${GuestsPath}List`]["get"], 200>[number], "invited_guest_id">;
    item: WithId<Shown<paths[GuestsPath]["post"], 201>, "invitedGuest_id">;
    input: Sent<paths[GuestsPath]["post"]>;
    query: Asked<paths[`${GuestsPath}List`]["get"]>;
  };
}

/** The paths of the collections. */
export type CollectionPath = keyof Collections;
export type Row<P extends CollectionPath> = Collections[P]["row"];
export type Item<P extends CollectionPath> = Collections[P]["item"];
export type Input<P extends CollectionPath> = Collections[P]["input"];
export type Query<P extends CollectionPath> = Collections[P]["query"];

/** A page of a collection, and the total number of rows. */
export interface Page<Row> {
  rows: Row[];
  total: number;
}

/** A representation and its entity tag (RFC 9110), which detects changes by others. */
export interface Tagged<Body> {
  body: Body;
  tag: string;
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

interface About {
  /** The property with the name of a row. */
  named: string;
  /** The permission that a method requires, if any. */
  needs: (method: Method) => string | undefined;
}

/** A collection of the API. */
export class Resource<P extends CollectionPath> {
  constructor(
    readonly path: P,
    readonly about: About,
  ) {}

  /** The name of a row or an item. */
  nameOf(row: Row<P> | Item<P>): string {
    return String((row as Record<string, unknown>)[this.about.named]);
  }

  /** A page of the collection. */
  page(query: Query<P> & { page: number; per_page: number }) {
    return queryOptions({
      queryKey: [this.path, "page", query],
      queryFn: ({ signal }) => this.list(query as Params, signal),
      placeholderData: keepPreviousData,
    });
  }

  /** All rows that match the query. */
  all(query?: Query<P>) {
    return queryOptions({
      queryKey: [this.path, "all", query ?? {}],
      queryFn: async ({ signal }) => (await this.list((query ?? {}) as Params, signal)).rows,
    });
  }

  /** An item by its id. */
  item(id: number) {
    return queryOptions({
      queryKey: [this.path, "item", id],
      queryFn: ({ signal }) => this.read(id, signal),
    });
  }

  async read(id: number, signal?: AbortSignal): Promise<Tagged<Item<P>>> {
    const request = { needs: this.about.needs("GET"), ...(signal && { signal }) };
    return this.tagged(await send(`${this.path}/${id}`, request), id);
  }

  /** Adds an item, once per key however often it is sent. */
  async add(input: Input<P>, key: string): Promise<Item<P>> {
    const headers = { "Idempotency-Key": key };
    const needs = this.about.needs("POST");
    const answer = await send(this.path, { method: "POST", body: input, headers, needs });
    const id = Number(answer.headers.get("Location")?.split("/").at(-1));
    return this.itemIn(answer.body, id);
  }

  /** Changes an item unless it has changed since it was read; then the API responds 412. */
  async change(base: Tagged<Item<P>>, changes: Partial<Input<P>>): Promise<Tagged<Item<P>>> {
    const { id } = base.body;
    const headers = { "If-Match": base.tag };
    const needs = this.about.needs("PATCH");
    const request = { method: "PATCH", body: changes, headers, needs } as const;
    return this.tagged(await send(`${this.path}/${id}`, request), id);
  }

  /** Deletes an item if its tag is still this one; otherwise the API responds 412. */
  async delete(id: number, tag: string): Promise<void> {
    const headers = { "If-Match": tag };
    const needs = this.about.needs("DELETE");
    await send(`${this.path}/${id}`, { method: "DELETE", headers, needs, keepalive: true });
  }

  protected async list(params: Params, signal: AbortSignal): Promise<Page<Row<P>>> {
    const needs = this.about.needs("GET");
    const { body, headers } = await send(this.path, { params, signal, needs });
    return { rows: this.rowsIn(body), total: Number(headers.get("X-Total-Count")) };
  }

  /** The rows in a response body. */
  protected rowsIn(body: unknown): Row<P>[] {
    return body as Row<P>[];
  }

  /** The item in a response body; the id tells it apart if there are more. */
  protected itemIn(body: unknown, _id: number): Item<P> {
    return body as Item<P>;
  }

  protected tagged({ body, headers }: Answer<unknown>, id: number): Tagged<Item<P>> {
    return { body: this.itemIn(body, id), tag: headers.get("ETag") ?? "*" };
  }
}

const travel = {
  named: "name",
  needs: (method: Method) => (method === "GET" ? undefined : "write:travel"),
};

export const scientists = new Resource("/scientists", travel);
export const planets = new Resource("/planets", travel);
export const missions = new Resource("/missions", travel);
