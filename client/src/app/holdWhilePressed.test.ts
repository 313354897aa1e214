import { notifyManager } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { holdWhilePressed } from "./holdWhilePressed";

holdWhilePressed();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const happens = (name: string) => dispatchEvent(new Event(name));

/** Data that arrives now; called when it is shown. */
function data() {
  const show = vi.fn();
  notifyManager.schedule(show);
  vi.advanceTimersByTime(10);
  return show;
}

describe("holdWhilePressed", () => {
  it("shows data at once while nothing is pressed", () => {
    expect(data()).toHaveBeenCalledOnce();
  });

  it("shows data that arrives during a press after the click", () => {
    happens("pointerdown");
    const shown = data();
    happens("pointerup");
    vi.advanceTimersByTime(10);
    expect(shown).not.toHaveBeenCalled();
    happens("click");
    vi.advanceTimersByTime(10);
    expect(shown).toHaveBeenCalledOnce();
    expect(data()).toHaveBeenCalledOnce();
  });

  it("holds data that arrived just before the press", () => {
    const show = vi.fn();
    notifyManager.schedule(show);
    happens("pointerdown");
    vi.advanceTimersByTime(10);
    expect(show).not.toHaveBeenCalled();
  });

  it.each(["pointerup", "pointercancel"])("shows data soon after %s without a click", (name) => {
    happens("pointerdown");
    const shown = data();
    happens(name);
    vi.advanceTimersByTime(200);
    expect(shown).toHaveBeenCalledOnce();
  });

  it("shows data during a press that is too long for a click", () => {
    happens("pointerdown");
    const shown = data();
    vi.advanceTimersByTime(1_000);
    expect(shown).toHaveBeenCalledOnce();
  });
});
