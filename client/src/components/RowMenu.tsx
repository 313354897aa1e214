import { ActionIcon, Group } from "@mantine/core";
import { Pencil, Trash2 } from "lucide-react";

interface Props {
  name: string;
  onEdit: () => void;
  onDelete: () => void;
}

/** What can be done with a row of a list. */
export function RowMenu({ name, onEdit, onDelete }: Props) {
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" onClick={onEdit} aria-label={`Edit ${name}`}>
        <Pencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="red" onClick={onDelete} aria-label={`Delete ${name}`}>
        <Trash2 size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
