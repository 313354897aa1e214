import { Avatar } from "@mantine/core";

const COLOURS = ["violet", "indigo", "blue", "cyan", "teal", "pink", "grape"];

/** The initials of a person, in a colour derived from the name. Decorative: show the name beside it. */
export function Initials({ name, size = 34 }: { name: string; size?: number }) {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => first(word ?? ""));
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <Avatar
      size={size}
      radius="xl"
      variant="filled"
      autoContrast
      color={`${COLOURS[sum % COLOURS.length] ?? "violet"}.9`}
      aria-hidden
    >
      {letters.join("").toUpperCase()}
    </Avatar>
  );
}

function first(word: string): string {
  return Array.from(word)[0] ?? "";
}
