import { useForm } from "@mantine/form";
import { useState } from "react";
import { ApiError } from "@/api/http";
import { fieldMessage } from "./fieldMessages";
import { isSame } from "./same";
import { Cancelled } from "./useChange";

/**
 * The fields of a form, with the errors of the server at each of them.
 *
 * @param initialValues the saved values.
 * @param unsaved values that are already changed.
 */
export function useFields<Values extends Record<string, unknown>>(
  initialValues: Values,
  unsaved?: Partial<Values>,
) {
  const form = useForm<Values>({ initialValues: { ...initialValues, ...unsaved } });
  const [problem, setProblem] = useState<unknown>(null);

  /** Shows each error at its field, and any other at the top of the form. */
  const showError = (error: unknown) => {
    if (error instanceof Cancelled) return;
    const details = error instanceof ApiError ? error.details : [];
    const atFields = details.flatMap(({ field, message }) =>
      field !== null && field in initialValues ? [{ field, message }] : [],
    );
    const messages = atFields.map(({ field, message }) => [field, fieldMessage(field, message)]);
    form.setErrors(Object.fromEntries(messages) as Record<string, string>);
    setProblem(atFields.length > 0 ? null : error);
    const first = atFields[0]?.field;
    if (first) form.getInputNode(first)?.focus();
  };

  /** The values that differ from the saved ones. */
  const changes = (): Partial<Values> =>
    Object.fromEntries(
      Object.entries(form.getValues()).filter(
        ([name, value]) => !isSame(value, initialValues[name]),
      ),
    ) as Partial<Values>;

  const clear = () => {
    form.clearErrors();
    setProblem(null);
  };

  return { form, problem, showError, changes, clear };
}
