import { Button } from "@mantine/core";
import { Check } from "lucide-react";

interface Props {
  /** The label when chosen and otherwise: the visible one, and the full one for screen readers. */
  chosen: { short: string; full: string };
  offered: { short: string; full: string };
  isChosen: boolean;
  onChoose: () => void;
}

/** A button that chooses someone. It stays in place once they are chosen, and keeps the focus. */
export function ChoiceButton({ chosen, offered, isChosen, onChoose }: Props) {
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
