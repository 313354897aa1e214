import { Alert, Button, Group, Stack } from "@mantine/core";
import { TriangleAlert } from "lucide-react";
import type { ReactNode, SubmitEvent } from "react";

interface Props {
  problem: string | null;
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
        {problem && (
          <Alert color="red" icon={<TriangleAlert size={18} aria-hidden />} role="alert">
            {problem}
          </Alert>
        )}
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
