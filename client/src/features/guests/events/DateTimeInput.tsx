import { SimpleGrid, TextInput } from "@mantine/core";
import { joinDateTime, splitDateTime } from "../dates";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** Fields for a day and an optional time in UTC. */
export function DateTimeInput({ label, value, onChange, error, ...field }: Props) {
  const { day, time } = splitDateTime(value);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" style={{ alignItems: "start" }}>
      <TextInput
        label={label}
        type="date"
        max="9999-12-31"
        value={day}
        onChange={(event) => onChange(joinDateTime({ day: event.currentTarget.value, time }))}
        error={error}
        {...field}
      />
      <TextInput
        label={`${label} at (UTC)`}
        type="time"
        step={/:\d\d:/.test(time) ? 1 : undefined}
        value={time}
        onChange={(event) => onChange(joinDateTime({ day, time: event.currentTarget.value }))}
      />
    </SimpleGrid>
  );
}
