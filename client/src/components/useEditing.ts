import { useState } from "react";

/**
 * The state of editing an item in place. Keeps the version that the form started with, to compare with
 * even if others change the item.
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
