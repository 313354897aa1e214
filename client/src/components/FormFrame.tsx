import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";
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
          <Button type="submit" loading={isBusy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
