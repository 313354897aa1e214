import { Button, Group, Stack } from "@mantine/core";
import type { MouseEvent, ReactNode, SubmitEvent } from "react";
import { ErrorAlert } from "./ErrorAlert";

interface Props {
  /** An error that belongs to no field; null if there is none. */
  problem: unknown;
  isBusy: boolean;
  submit: string;
  onSubmit: () => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** A form with its error, its fields and its buttons. */
export function FormFrame({ problem, isBusy, submit, onSubmit, onCancel, children }: Props) {
  const onSubmitEvent = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) onSubmit();
  };
  return (
    // The server validates, so the browser doesn't.
    <form onSubmit={onSubmitEvent} noValidate>
      <Stack>
        <ErrorAlert error={problem} />
        {children}
        <Group justify="flex-end">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <Button type="submit" loading={isBusy} onClick={onlyOnce}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Ignores the second click of a double click, which may come before the form shows that it is busy. */
function onlyOnce(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}
