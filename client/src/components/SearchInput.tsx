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
  // The URL, where the value is kept, follows a moment later than a key must show.
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const change = (next: string) => {
    setText(next);
    setKnown(next);
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
