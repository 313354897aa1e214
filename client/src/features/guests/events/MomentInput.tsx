import { SimpleGrid, TextInput } from "@mantine/core";
import { joined, partsOf } from "../when";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** A day, and its time in UTC where that is known. */
export function MomentInput({ label, value, onChange, error, ...field }: Props) {
  const { day, time } = partsOf(value);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" style={{ alignItems: "start" }}>
      <TextInput
        label={label}
        type="date"
        max="9999-12-31"
        value={day}
        onChange={(event) => onChange(joined({ day: event.currentTarget.value, time }))}
        error={error}
        {...field}
      />
      <TextInput
        label={`${label} at (UTC)`}
        type="time"
        step={/:\d\d:/.test(time) ? 1 : undefined}
        value={time}
        onChange={(event) => onChange(joined({ day, time: event.currentTarget.value }))}
      />
    </SimpleGrid>
  );
}
