import { useEffect, useRef } from "react";

interface Options<Result> {
  form: { getValues: () => unknown };
  /** Clears the errors of the last attempt. */
  clear: () => void;
  submit: () => Promise<Result>;
  /** Called unless the form has been closed in the meantime. */
  onDone: (result: Result) => void;
  onError: (error: unknown) => void;
}

/**
 * Submits the same values once, unless they fail.
 *
 * A form stays for a moment while it closes. Without this, a double click, or Enter pressed twice, would
 * submit it again.
 */
export function useSubmit<Result>({ form, clear, submit, onDone, onError }: Options<Result>) {
  const submitted = useRef<string>(undefined);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return () => {
    const values = JSON.stringify(form.getValues());
    if (values === submitted.current) return;
    submitted.current = values;
    clear();
    // Errors that `submit` throws before it sends anything are handled, too.
    Promise.resolve()
      .then(submit)
      .then(
        (result) => {
          if (isShown.current) onDone(result);
        },
        (error: unknown) => {
          submitted.current = undefined;
          onError(error);
        },
      );
  };
}
