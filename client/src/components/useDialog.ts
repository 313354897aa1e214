import { useCallback } from "react";
import { useNavigate, useSearchParams } from "react-router";

/**
 * A dialog that is open while the URL names it: so it can be linked to, and the way back closes it.
 *
 * @param name the member of the query that opens it.
 * @returns its value in the URL, null while the dialog is closed, and how to open and close it.
 */
export function useDialog(name: string) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  // These stay the same while the query changes, so that the rows that call them need not be drawn anew.
  const open = useCallback(
    (value: string | number = "") =>
      void navigate(here(name, String(value)), { preventScrollReset: true }),
    [name, navigate],
  );
  const close = useCallback(
    () => void navigate(here(name, null), { replace: true, preventScrollReset: true }),
    [name, navigate],
  );
  return { value: params.get(name), open, close };
}

/** This page, with another value of a member of its query. */
function here(name: string, value: string | null) {
  const query = new URLSearchParams(location.search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  return { search: query.toString() };
}
