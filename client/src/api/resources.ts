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

/** A collection whose rows are answered as they are. */
interface Plain<P extends "/scientists" | "/planets" | "/missions" | "/api/v1/event"> {
  row: Shown<paths[P]["get"], 200>[number];
  item: Shown<paths[P]["post"], 201>;
  input: Sent<paths[P]["post"]>;
  query: Asked<paths[P]["get"]>;
}

/** A collection that each write is answered with; its items are what its rows are. */
interface Whole<P extends "/actors" | "/movies", Row> {
  row: Row;
  item: Row;
  input: Sent<paths[P]["post"]>;
  query: Asked<paths[P]["get"]>;
}

/** A collection whose rows are answered under its name, and can't be changed as such. */
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
/** What has an id by another name in the API. */
type Called<Named, Name extends keyof Named> = Omit<Named, Name> & { id: number };

/** What each collection shows and takes. */
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
    row: Called<Shown<paths[`${GuestsPath}List`]["get"], 200>[number], "invited_guest_id">;
    item: Called<Shown<paths[GuestsPath]["post"], 201>, "invitedGuest_id">;
    input: Sent<paths[GuestsPath]["post"]>;
    query: Asked<paths[`${GuestsPath}List`]["get"]>;
  };
}

/** The collections of the API whose items can be changed. */
export type CollectionPath = keyof Collections;
export type Row<P extends CollectionPath> = Collections[P]["row"];
export type Item<P extends CollectionPath> = Collections[P]["item"];
export type Input<P extends CollectionPath> = Collections[P]["input"];
export type Query<P extends CollectionPath> = Collections[P]["query"];

/** A page of a collection, and how many rows there are on all pages together. */
export interface Page<Row> {
  rows: Row[];
  total: number;
}

/** A representation, and the entity tag (RFC 9110) by which to tell whether it has changed. */
export interface Tagged<Body> {
  body: Body;
  tag: string;
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

interface About {
  /** The property that a row is called by. */
  named: string;
  /** The permission that a method takes, where it takes one. */
  needs: (method: Method) => string | undefined;
}

/** What can be asked of a collection of the API and of its items. */
export class Resource<P extends CollectionPath> {
  constructor(
    readonly path: P,
    readonly about: About,
  ) {}

  /** What a row or an item is called. */
  nameOf(row: Row<P> | Item<P>): string {
    return String((row as Record<string, unknown>)[this.about.named]);
  }

  /** A page of the collection: the rows that the query asks for. */
  page(query: Query<P> & { page: number; per_page: number }) {
    return queryOptions({
      queryKey: [this.path, "page", query],
      queryFn: ({ signal }) => this.list(query as Params, signal),
      placeholderData: keepPreviousData,
    });
  }

  /** All rows that the query asks for. */
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

  /** Adds an item; however often it is sent with the same key, it is added once. */
  async add(input: Input<P>, key: string): Promise<Item<P>> {
    const headers = { "Idempotency-Key": key };
    const needs = this.about.needs("POST");
    const answer = await send(this.path, { method: "POST", body: input, headers, needs });
    const id = Number(answer.headers.get("Location")?.split("/").at(-1));
    return this.itemIn(answer.body, id);
  }

  /** Changes an item, if it is still as it was known; else the API answers 412. */
  async change(base: Tagged<Item<P>>, changes: Partial<Input<P>>): Promise<Tagged<Item<P>>> {
    const { id } = base.body;
    const headers = { "If-Match": base.tag };
    const needs = this.about.needs("PATCH");
    const request = { method: "PATCH", body: changes, headers, needs } as const;
    return this.tagged(await send(`${this.path}/${id}`, request), id);
  }

  /** Removes an item, if it is still the one with this tag; else the API answers 412. */
  async remove(id: number, tag: string): Promise<void> {
    const headers = { "If-Match": tag };
    const needs = this.about.needs("DELETE");
    await send(`${this.path}/${id}`, { method: "DELETE", headers, needs, keepalive: true });
  }

  protected async list(params: Params, signal: AbortSignal): Promise<Page<Row<P>>> {
    const needs = this.about.needs("GET");
    const { body, headers } = await send(this.path, { params, signal, needs });
    return { rows: this.rowsIn(body), total: Number(headers.get("X-Total-Count")) };
  }

  /** The rows in an answer's body. */
  protected rowsIn(body: unknown): Row<P>[] {
    return body as Row<P>[];
  }

  /** The item that an answer's body shows, by its id where that shows more. */
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
