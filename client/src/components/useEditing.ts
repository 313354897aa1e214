import { useState } from "react";

/**
 * Whether an item is being edited in its place, and what the form began with: what it is compared with
 * stays the same while others change the item.
 */
export function useEditing<Item>() {
  const [edited, setEdited] = useState<Item | null>(null);
  const [wasEdited, setWasEdited] = useState(false);
  const end = () => {
    setEdited(null);
    setWasEdited(true);
  };
  return { edited, wasEdited, begin: (item: Item) => setEdited(item), end };
}
