import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";
import { Problem } from "./Problem";

interface Props {
  /** What is wrong with it as a whole: an error, or null. */
  problem: unknown;
  isBusy: boolean;
  submit: string;
  onSubmit: () => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** A form with its fields, what is wrong with it as a whole, and its buttons. */
export function FormFrame({ problem, isBusy, submit, onSubmit, onCancel, children }: Props) {
  const onSubmitEvent = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) onSubmit();
  };
  return (
    // What is wrong is said by the server alone, at each field.
    <form onSubmit={onSubmitEvent} noValidate>
      <Stack>
        <Problem error={problem} />
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
