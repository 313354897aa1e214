import { CloseButton, TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import { useState } from "react";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search field that responds to each key at once. */
export function SearchInput({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  // The value comes back through the URL, a moment later. Until it has caught up with the latest text,
  // it is outdated and must not replace it.
  const [pending, setPending] = useState<string | null>(null);
  if (pending === value) setPending(null);
  else if (pending === null && text !== value) setText(value);
  const change = (next: string) => {
    setText(next);
    setPending(next);
    onChange(next);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={255}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        text && <CloseButton size="sm" aria-label="Clear search" onClick={() => change("")} />
      }
      style={{ flex: "1 1 14rem" }}
    />
  );
}
