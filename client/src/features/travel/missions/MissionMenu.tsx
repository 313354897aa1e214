import { ActionIcon, Group } from "@mantine/core";
import { CircleX, Pencil } from "lucide-react";

interface Props {
  name: string;
  onEdit: () => void;
  onCancel: () => void;
}

/** What can be done with a mission of the list. */
export function MissionMenu({ name, onEdit, onCancel }: Props) {
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" onClick={onEdit} aria-label={`Edit ${name}`} title="Edit">
        <Pencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        onClick={onCancel}
        aria-label={`Cancel mission ${name}`}
        title="Cancel mission"
      >
        <CircleX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
