import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isHidden, deletions, UNDO_TIME } from "./deletions";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(async () => {
  deletions.flush();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

const started = (id: number) => {
  const send = vi.fn(() => Promise.resolve());
  deletions.start("/scientists", id, send);
  return send;
};

test("nothing is sent before the time to undo is over", async () => {
  const send = started(1);
  await vi.advanceTimersByTimeAsync(UNDO_TIME - 1);
  expect(send).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(send).toHaveBeenCalledOnce();
});

test("an undone deletion is never sent, and the row is shown again", async () => {
  const send = started(2);
  expect(isHidden(deletions.hidden.get(), "/scientists", { id: 2 })).toBe(true);
  deletions.undo("/scientists", 2);
  expect(isHidden(deletions.hidden.get(), "/scientists", { id: 2 })).toBe(false);
  await vi.advanceTimersByTimeAsync(10 * UNDO_TIME);
  expect(send).not.toHaveBeenCalled();
});

test("the clock stops while it is held, and then restarts", async () => {
  const send = started(3);
  await vi.advanceTimersByTimeAsync(UNDO_TIME - 1);
  deletions.hold("/scientists", 3);
  await vi.advanceTimersByTimeAsync(10 * UNDO_TIME);
  expect(send).not.toHaveBeenCalled();
  deletions.resume("/scientists", 3);
  await vi.advanceTimersByTimeAsync(UNDO_TIME);
  expect(send).toHaveBeenCalledOnce();
});

test("leaving the page sends pending deletions at once, and only once", async () => {
  const first = started(4);
  const second = started(5);
  deletions.flush();
  deletions.flush();
  await vi.advanceTimersByTimeAsync(UNDO_TIME);
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledOnce();
});

test("a row stays hidden until its request is done", async () => {
  let done: () => void = () => undefined;
  deletions.start("/scientists", 6, () => new Promise((resolve) => (done = resolve)));
  deletions.flush();
  deletions.undo("/scientists", 6);
  expect(isHidden(deletions.hidden.get(), "/scientists", { id: 6 })).toBe(true);
  done();
  await vi.advanceTimersByTimeAsync(0);
  expect(isHidden(deletions.hidden.get(), "/scientists", { id: 6 })).toBe(false);
});

test("missions are hidden together with their scientist or planet", () => {
  started(7);
  const hidden = deletions.hidden.get();
  expect(isHidden(hidden, "/missions", { id: 1, scientist_id: 7, planet_id: 1 })).toBe(true);
  expect(isHidden(hidden, "/missions", { id: 7, scientist_id: 1, planet_id: 7 })).toBe(false);
  expect(isHidden(hidden, "/planets", { id: 7 })).toBe(false);
});
