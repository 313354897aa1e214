import { Button, Group } from "@mantine/core";
import { type LucideIcon, Pencil, Trash2 } from "lucide-react";

interface Props {
  onEdit: () => void;
  /** Whether a form has just been closed: the focus comes back to where it was before. */
  wasEdited: boolean;
  onDelete: () => void;
  deleting?: { label: string; icon: LucideIcon };
}

/** What can be done with the item that a page shows. */
export function ItemActions({ onEdit, wasEdited, onDelete, deleting }: Props) {
  const { label, icon: Icon } = deleting ?? { label: "Delete", icon: Trash2 };
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<Pencil size={16} aria-hidden />}
        autoFocus={wasEdited}
        onClick={onEdit}
      >
        Edit
      </Button>
      <Button variant="default" leftSection={<Icon size={16} aria-hidden />} onClick={onDelete}>
        {label}
      </Button>
    </Group>
  );
}
