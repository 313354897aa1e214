import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOffline, reportOnline } from "./connection";
import { ApiError, send, Unreachable } from "./http";

const fetching = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetching);
});

afterEach(() => {
  reportOnline();
  fetching.mockReset();
  vi.useRealTimers();
});

const answered = (status: number, text: string) =>
  fetching.mockResolvedValueOnce(new Response(text, { status }));

test("empty parameters are left out of the URL, and others are escaped", async () => {
  answered(200, "[]");
  await send("/scientists", { params: { q: "a&b c", sort: "", page: 2, name: undefined } });
  expect(fetching.mock.lastCall?.[0]).toBe("/scientists?q=a%26b+c&page=2");
});

test("an invalid body is reported with the message for each field", async () => {
  const details = [{ field: "name", message: "must not be blank" }];
  answered(400, JSON.stringify({ errors: ["validation errors"], details }));
  await expect(send("/scientists", { method: "POST", body: {} })).rejects.toMatchObject({
    status: 400,
    details,
  });
});

test("the user sees the message of the API", async () => {
  answered(404, '{"error": "Scientist not found"}');
  await expect(send("/scientists/9")).rejects.toThrow("Scientist not found");
});

test("any error response becomes an error with its status, whatever its body", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 400, max: 501 }),
      fc.oneof(fc.string(), fc.json()),
      async (status, text) => {
        answered(status, text);
        const error: unknown = await send("/scientists").catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(ApiError);
        expect((error as ApiError).status).toBe(status);
        expect((error as ApiError).message).not.toBe("");
        expect(Array.isArray((error as ApiError).details)).toBe(true);
      },
    ),
  );
});

test.each([502, 503, 504])(
  "status %i counts as no response, until there is one again",
  async (status) => {
    answered(status, "");
    await expect(send("/scientists")).rejects.toBeInstanceOf(Unreachable);
    expect(isOffline.get()).toBe(true);
    answered(200, "[]");
    await send("/scientists");
    expect(isOffline.get()).toBe(false);
  },
);

test("an unreachable server is polled until it is back", async () => {
  fetching.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(send("/scientists")).rejects.toBeInstanceOf(Unreachable);
  fetching.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isOffline.get()).toBe(true);
  answered(200, "{}");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isOffline.get()).toBe(false);
});

test("an aborted request does not mean that the server is unreachable", async () => {
  const controller = new AbortController();
  controller.abort();
  fetching.mockRejectedValueOnce(controller.signal.reason);
  await expect(send("/scientists", { signal: controller.signal })).rejects.not.toBeInstanceOf(
    Unreachable,
  );
  expect(isOffline.get()).toBe(false);
});
