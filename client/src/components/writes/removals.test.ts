import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isHidden, removals, UNDO_TIME } from "./removals";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(async () => {
  removals.flush();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

const started = (id: number) => {
  const send = vi.fn(() => Promise.resolve());
  removals.start("/scientists", id, send);
  return send;
};

test("nothing is sent before the chance to undo is over", async () => {
  const send = started(1);
  await vi.advanceTimersByTimeAsync(UNDO_TIME - 1);
  expect(send).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(send).toHaveBeenCalledOnce();
});

test("what is undone is never sent, and shown again", async () => {
  const send = started(2);
  expect(isHidden(removals.hidden(), "/scientists", { id: 2 })).toBe(true);
  removals.undo("/scientists", 2);
  expect(isHidden(removals.hidden(), "/scientists", { id: 2 })).toBe(false);
  await vi.advanceTimersByTimeAsync(10 * UNDO_TIME);
  expect(send).not.toHaveBeenCalled();
});

test("the clock stands still while it is held, and begins anew", async () => {
  const send = started(3);
  await vi.advanceTimersByTimeAsync(UNDO_TIME - 1);
  removals.hold("/scientists", 3);
  await vi.advanceTimersByTimeAsync(10 * UNDO_TIME);
  expect(send).not.toHaveBeenCalled();
  removals.resume("/scientists", 3);
  await vi.advanceTimersByTimeAsync(UNDO_TIME);
  expect(send).toHaveBeenCalledOnce();
});

test("who leaves the page sends at once what was held back, and only once", async () => {
  const first = started(4);
  const second = started(5);
  removals.flush();
  removals.flush();
  await vi.advanceTimersByTimeAsync(UNDO_TIME);
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledOnce();
});

test("a row stays hidden until its request is done", async () => {
  let done: () => void = () => undefined;
  removals.start("/scientists", 6, () => new Promise((resolve) => (done = resolve)));
  removals.flush();
  removals.undo("/scientists", 6);
  expect(isHidden(removals.hidden(), "/scientists", { id: 6 })).toBe(true);
  done();
  await vi.advanceTimersByTimeAsync(0);
  expect(isHidden(removals.hidden(), "/scientists", { id: 6 })).toBe(false);
});

test("missions are hidden together with their scientist or planet", () => {
  started(7);
  const hidden = removals.hidden();
  expect(isHidden(hidden, "/missions", { id: 1, scientist_id: 7, planet_id: 1 })).toBe(true);
  expect(isHidden(hidden, "/missions", { id: 7, scientist_id: 1, planet_id: 7 })).toBe(false);
  expect(isHidden(hidden, "/planets", { id: 7 })).toBe(false);
});
