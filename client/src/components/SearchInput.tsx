import { CloseButton, TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import { useState } from "react";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field to search with, which answers each key at once. */
export function SearchInput({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  // The URL, where the value is kept, follows a moment later than a key must show. Until it has come
  // to what was typed last, what it says is older than that, and must not replace it.
  const [coming, setComing] = useState<string | null>(null);
  if (coming === value) setComing(null);
  else if (coming === null && text !== value) setText(value);
  const change = (next: string) => {
    setText(next);
    setComing(next);
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
        text && <CloseButton size="sm" aria-label="Clear the search" onClick={() => change("")} />
      }
      style={{ flex: "1 1 14rem" }}
    />
  );
}
