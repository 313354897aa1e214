import { ActionIcon, Group } from "@mantine/core";
import { type LucideIcon, Pencil, Trash2 } from "lucide-react";

interface Props {
  name: string;
  /** Omit if the user may not edit; the same goes for `onDelete`. */
  onEdit?: (() => void) | undefined;
  onDelete?: (() => void) | undefined;
  deleting?: { label: string; icon: LucideIcon };
}

/** The actions of a row. */
export function RowMenu({ name, onEdit, onDelete, deleting }: Props) {
  const { label, icon: Icon } = deleting ?? { label: "Delete", icon: Trash2 };
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {onEdit && (
        <ActionIcon variant="subtle" onClick={onEdit} aria-label={`Edit ${name}`} title="Edit">
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {onDelete && (
        <ActionIcon
          variant="subtle"
          color="red"
          onClick={onDelete}
          aria-label={`${label} ${name}`}
          title={label}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
