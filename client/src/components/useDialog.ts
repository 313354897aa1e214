import { useCallback } from "react";
import { useSearchParams } from "react-router";

/**
 * A dialog that is open while the URL names it: so it can be linked to, and the way back closes it.
 *
 * @param name the member of the query that opens it.
 * @returns its value in the URL, null while the dialog is closed, and how to open and close it.
 */
export function useDialog(name: string) {
  const [params, setParams] = useSearchParams();
  const open = useCallback(
    (value = "") =>
      setParams((before) => changed(before, name, value), { preventScrollReset: true }),
    [name, setParams],
  );
  const close = useCallback(
    () =>
      setParams((before) => changed(before, name, null), {
        replace: true,
        preventScrollReset: true,
      }),
    [name, setParams],
  );
  return { value: params.get(name), open, close };
}

function changed(params: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const copy = new URLSearchParams(params);
  if (value === null) copy.delete(name);
  else copy.set(name, value);
  return copy;
}
