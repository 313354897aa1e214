import { useForm } from "@mantine/form";
import { useState } from "react";
import { ApiError } from "@/api/http";
import { isSame } from "./same";
import { GivenUp } from "./useChange";

/**
 * The fields of a form, and at each of them what the server finds wrong with it.
 *
 * @param initialValues the values to begin with.
 * @param unsaved those that are changed already.
 */
export function useFields<Values extends Record<string, unknown>>(
  initialValues: Values,
  unsaved?: Partial<Values>,
) {
  const form = useForm<Values>({ initialValues: { ...initialValues, ...unsaved } });
  const [problem, setProblem] = useState<unknown>(null);

  /** Shows each fault at its field, and what belongs to no field above them all. */
  const showError = (error: unknown) => {
    if (error instanceof GivenUp) return;
    const details = error instanceof ApiError ? error.details : [];
    const atFields = details.filter(({ field }) => field !== null && field in initialValues);
    const messages = atFields.map(({ field, message }) => [field, message] as const);
    form.setErrors(Object.fromEntries(messages) as Record<string, string>);
    setProblem(atFields.length > 0 ? null : error);
    const first = atFields[0]?.field;
    if (first) form.getInputNode(first)?.focus();
  };

  /** The values that differ from those that the form began with. */
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
