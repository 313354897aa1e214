import { Button, Group } from "@mantine/core";
import { type LucideIcon, Pencil, Trash2 } from "lucide-react";

interface Props {
  /** Omit if the user may not edit; the same goes for `onDelete`. */
  onEdit?: (() => void) | undefined;
  /** Whether the form has just been closed, to return the focus to the button. */
  wasEdited: boolean;
  onDelete?: (() => void) | undefined;
  deleting?: { label: string; icon: LucideIcon };
}

/** The actions of the item that a page shows. */
export function ItemActions({ onEdit, wasEdited, onDelete, deleting }: Props) {
  const { label, icon: Icon } = deleting ?? { label: "Delete", icon: Trash2 };
  return (
    <Group gap="xs">
      {onEdit && (
        <Button
          variant="default"
          leftSection={<Pencil size={16} aria-hidden />}
          autoFocus={wasEdited}
          onClick={onEdit}
        >
          Edit
        </Button>
      )}
      {onDelete && (
        <Button variant="default" leftSection={<Icon size={16} aria-hidden />} onClick={onDelete}>
          {label}
        </Button>
      )}
    </Group>
  );
}
