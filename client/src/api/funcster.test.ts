import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "./http";
import { availableCoders, revisions, self, type Self, snippets, snippetsAs } from "./funcster";

const fetching = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal("fetch", fetching));
afterEach(() => fetching.mockReset());

const answered = (status: number, body: object, headers = {}) =>
  fetching.mockResolvedValueOnce(new Response(JSON.stringify(body), { status, headers }));
const sent = () => {
  const [url, request] = fetching.mock.lastCall ?? [];
  return { url, method: request?.method, body: JSON.parse(request?.body as string) as unknown };
};

const MENTOR: Self = { user_id: 7, username: "professor", usertype: "Mentor", mentor: null };
const CODER: Self = { user_id: 3, username: "bender", usertype: "Coder", mentor: null };
const INPUT = { snippet_name: "Double", code: "2 * 2", needs_review: true, comments: "Short?" };
const SNIPPET = { ...INPUT, id: 5, coder_id: 3 };

describe("snippets", () => {
  it("are unwrapped, and read at another URL than the list", async () => {
    answered(200, { success: true, snippets: [SNIPPET] }, { "X-Total-Count": "26" });
    const page = snippets.page({ page: 1, per_page: 25, "coder.mentor_id": 7 });
    expect(await new QueryClient().query(page)).toEqual({ rows: [SNIPPET], total: 26 });
    expect(fetching.mock.lastCall?.[0]).toBe("/snippets?page=1&per_page=25&coder.mentor_id=7");
    answered(200, { success: true, ...SNIPPET }, { ETag: '"abc"' });
    expect(await snippets.read(5)).toEqual({ body: SNIPPET, tag: '"abc"' });
    expect(fetching.mock.lastCall?.[0]).toBe("/snippet/5");
  });

  it("are replaced as a whole, on behalf of the user", async () => {
    answered(200, { success: true, message: "Changed" }, { ETag: '"new"' });
    const base = { body: SNIPPET, tag: '"old"' };
    const changed = await snippetsAs(MENTOR).change(base, { needs_review: false });
    expect(changed).toEqual({ body: { ...SNIPPET, needs_review: false }, tag: '"new"' });
    expect(sent()).toEqual({
      url: "/snippet/5",
      method: "PATCH",
      body: {
        ...{ coderId: 3, userId: 7, usertype: "Mentor" },
        ...{ name: "Double", code: "2 * 2", needsReview: false, comments: "Short?" },
      },
    });
    expect(fetching.mock.lastCall?.[1]?.headers).toMatchObject({ "If-Match": '"old"' });
  });

  it("are added and deleted by their coder", async () => {
    answered(200, { success: true, message: "Added", snippet_id: 5 });
    expect(await snippetsAs(CODER).add(INPUT, "key")).toEqual(SNIPPET);
    expect(sent().body).toMatchObject({ coderId: 3, name: "Double", needsReview: true });
    answered(200, { success: true, message: "Deleted" });
    await snippetsAs(CODER).delete(5, '"abc"');
    expect(sent()).toEqual({ url: "/snippet/5", method: "DELETE", body: { coderId: 3 } });
    await expect(snippets.delete(5, "*")).rejects.toThrow("Only coders and mentors");
  });

  it("report faults at the fields of the form, and foreign snippets in the API's words", async () => {
    const details = [{ field: "needsReview", message: "must be true or false" }];
    answered(400, { success: false, error: 400, message: "Bad request", details });
    const refused = await snippetsAs(CODER)
      .add(INPUT, "key")
      .catch((error: unknown) => error as ApiError);
    expect((refused as ApiError).details).toEqual([
      { field: "needs_review", message: "must be true or false" },
    ]);
    answered(403, { success: false, error: 403, message: "The snippet is another coder's." });
    await expect(snippets.read(5)).rejects.toThrow("The snippet is another coder's.");
  });
});

describe("coders and mentors", () => {
  it("are unwrapped, also when filtered", async () => {
    const bender = { id: 3, username: "bender", mentor_id: null, snippets: [] };
    answered(200, { success: true, coders: [bender] }, { "X-Total-Count": "1" });
    const page = availableCoders.page({ page: 1, per_page: 25 });
    expect((await new QueryClient().query(page)).rows).toEqual([bender]);
  });

  it("self is null for neither", async () => {
    const client = new QueryClient();
    answered(404, { success: false, error: 404, message: "You are neither" });
    expect(await client.query(self)).toBeNull();
  });
});

it("lists the latest revisions first", async () => {
  answered(200, { success: true, revisions: [] }, { "X-Total-Count": "12" });
  expect(await new QueryClient().query(revisions(5, 10))).toEqual({ rows: [], total: 12 });
  expect(fetching.mock.lastCall?.[0]).toBe("/snippet/5/revisions?sort=-number&page=1&per_page=10");
});
