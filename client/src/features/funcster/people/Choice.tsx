import { Button } from "@mantine/core";
import { Check } from "lucide-react";

interface Props {
  /** What is said where it is chosen, and what else: for the eye, and in full. */
  chosen: { short: string; full: string };
  offered: { short: string; full: string };
  isChosen: boolean;
  onChoose: () => void;
}

/** A button that chooses somebody. It stays where it is once they are chosen, and so does the focus. */
export function Choice({ chosen, offered, isChosen, onChoose }: Props) {
  const { short, full } = isChosen ? chosen : offered;
  return (
    <Button
      size="xs"
      variant={isChosen ? "light" : "default"}
      leftSection={isChosen && <Check size={14} aria-hidden />}
      aria-pressed={isChosen}
      aria-label={full}
      onClick={() => {
        if (!isChosen) onChoose();
      }}
    >
      {short}
    </Button>
  );
}
