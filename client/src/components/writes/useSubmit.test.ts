import { act, renderHook } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useSubmit } from "./useSubmit";

function form(submit = vi.fn(() => Promise.resolve("saved"))) {
  const values = { name: "Mars" };
  const [onDone, onError] = [vi.fn(), vi.fn()];
  const options = { form: { getValues: () => values }, clear: vi.fn(), submit, onDone, onError };
  const { result, unmount } = renderHook(() => useSubmit(options));
  /** Submits it, and waits for the answer. */
  const send = () =>
    act(async () => {
      result.current();
      await Promise.resolve();
    });
  return { ...options, values, send, unmount };
}

describe("useSubmit", () => {
  it("submits the same values once, even when they are saved", async () => {
    const { send, submit, onDone } = form();
    await send();
    await send();
    expect(submit).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledExactlyOnceWith("saved");
  });

  it("submits other values", async () => {
    const { send, submit, values } = form();
    await send();
    values.name = "Venus";
    await send();
    expect(submit).toHaveBeenCalledTimes(2);
  });

  it("submits the same values again after an error, also one that is thrown at once", async () => {
    const error = new Error("The disk is full");
    const submit = vi.fn(() => Promise.resolve("saved"));
    submit.mockRejectedValueOnce(error).mockImplementationOnce(() => {
      throw error;
    });
    const { send, onDone, onError } = form(submit);
    await send();
    await send();
    expect(onError.mock.calls).toEqual([[error], [error]]);
    await send();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("is not done if the form has been closed meanwhile", async () => {
    let save = (_result: string) => {};
    const { send, submit, onDone, unmount } = form(
      vi.fn(() => new Promise<string>((resolve) => (save = resolve))),
    );
    await send();
    unmount();
    await act(async () => {
      save("saved");
      await Promise.resolve();
    });
    expect(submit).toHaveBeenCalledOnce();
    expect(onDone).not.toHaveBeenCalled();
  });
});
