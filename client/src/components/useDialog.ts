import { useCallback } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { withParameters } from "./withParameters";

/**
 * A dialog that is open while the URL has its parameter: it can be linked to, and Back closes it.
 *
 * @param name the name of the query parameter.
 * @returns the value of the parameter (null while the dialog is closed), and functions to open and close.
 */
export function useDialog(name: string) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  // The functions stay the same while the query changes, so that memoized rows don't render again.
  const open = useCallback(
    (value: string | number = "") =>
      void navigate(withParameters({ [name]: value }), { preventScrollReset: true }),
    [name, navigate],
  );
  const close = useCallback(
    () =>
      void navigate(withParameters({ [name]: null }), { replace: true, preventScrollReset: true }),
    [name, navigate],
  );
  return { value: params.get(name), open, close };
}
