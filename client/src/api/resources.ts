import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type Params, send } from "./http";
import type { paths } from "./schema";

/** The collections of the API whose items can be added, changed and removed. */
export type CollectionPath = "/scientists" | "/planets" | "/missions";

type Operations<P extends CollectionPath> = paths[P];
export type Row<P extends CollectionPath> =
  Operations<P>["get"]["responses"][200]["content"]["application/json"][number];
export type Item<P extends CollectionPath> =
  Operations<P>["post"]["responses"][201]["content"]["application/json"];
export type Input<P extends CollectionPath> =
  Operations<P>["post"]["requestBody"]["content"]["application/json"];
export type Query<P extends CollectionPath> = NonNullable<
  Operations<P>["get"]["parameters"]["query"]
>;

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

/** What can be asked of a collection of the API and of its items. */
class Resource<P extends CollectionPath> {
  constructor(readonly path: P) {}

  /** A page of the collection: the rows that the query asks for. */
  page(query: Query<P> & { page: number; per_page: number }) {
    return queryOptions({
      queryKey: [this.path, "page", query],
      queryFn: async ({ signal }): Promise<Page<Row<P>>> => {
        const { body, headers } = await send<Row<P>[]>(this.path, {
          params: query as Params,
          signal,
        });
        return { rows: body, total: Number(headers.get("X-Total-Count")) };
      },
      placeholderData: keepPreviousData,
    });
  }

  /** All rows that the query asks for. */
  all(query?: Query<P>) {
    return queryOptions({
      queryKey: [this.path, "all", query ?? {}],
      queryFn: async ({ signal }): Promise<Row<P>[]> =>
        (await send<Row<P>[]>(this.path, { params: (query ?? {}) as Params, signal })).body,
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
    const answer = await send<Item<P>>(`${this.path}/${id}`, signal ? { signal } : {});
    return tagged(answer.body, answer.headers);
  }

  /** Adds an item; however often it is sent with the same key, it is added once. */
  async add(input: Input<P>, key: string): Promise<Item<P>> {
    const headers = { "Idempotency-Key": key };
    return (await send<Item<P>>(this.path, { method: "POST", body: input, headers })).body;
  }

  /** Changes an item, if it is still the one with this tag; else the API answers 412. */
  async change(id: number, changes: Partial<Input<P>>, tag: string): Promise<Tagged<Item<P>>> {
    const headers = { "If-Match": tag };
    const request = { method: "PATCH", body: changes, headers } as const;
    const answer = await send<Item<P>>(`${this.path}/${id}`, request);
    return tagged(answer.body, answer.headers);
  }

  /** Removes an item, if it is still the one with this tag; else the API answers 412. */
  async remove(id: number, tag: string): Promise<void> {
    const headers = { "If-Match": tag };
    await send(`${this.path}/${id}`, { method: "DELETE", headers, keepalive: true });
  }
}

export type { Resource };

function tagged<Body>(body: Body, headers: Headers): Tagged<Body> {
  return { body, tag: headers.get("ETag") ?? "*" };
}

export const scientists = new Resource("/scientists");
export const planets = new Resource("/planets");
export const missions = new Resource("/missions");
