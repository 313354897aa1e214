import { Textarea, TextInput } from "@mantine/core";
import { events } from "@/api/guests";
import { type Input, missions, type Tagged } from "@/api/resources";
import type { Event } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { ReferenceName } from "@/components/ReferenceName";
import { ReferencePicker } from "@/components/ReferencePicker";
import { useItemForm } from "@/components/writes/useItemForm";
import { formatDate } from "../dates";
import { DateTimeInput } from "./DateTimeInput";

const showDate = (date: unknown) => formatDate(String(date));
const FIELDS = {
  name: { label: "Name" },
  start_date: { label: "Begins", show: showDate },
  end_date: { label: "Ends", show: showDate },
  description: { label: "Description" },
  mission_id: {
    label: "Mission",
    show: (id: unknown) =>
      id === null ? "none" : <ReferenceName collection={missions} id={Number(id)} />,
  },
};

interface Props {
  /** The event to change; omit to add one. */
  event?: Tagged<Event> | undefined;
  onDone: (event: Event) => void;
  onCancel: () => void;
}

/** Adds or edits an event. */
export function EventForm({ event, onDone, onCancel }: Props) {
  const { form, frame } = useItemForm(events, {
    item: event,
    values: {
      name: event?.body.name ?? "",
      start_date: event?.body.start_date ?? "",
      end_date: event?.body.end_date ?? "",
      description: event?.body.description ?? "",
      mission_id: event?.body.mission_id ?? null,
    },
    fields: FIELDS,
    toInput,
    added: ({ name }) => `${name} added. You can invite guests now.`,
    onDone,
  });
  return (
    <FormFrame {...frame} submit={event ? "Save" : "Add event"} onCancel={onCancel}>
      <TextInput
        label="Name"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <DateTimeInput
        label="Begins"
        {...form.getInputProps("start_date")}
        value={form.values.start_date}
      />
      <DateTimeInput
        label="Ends"
        {...form.getInputProps("end_date")}
        value={form.values.end_date}
      />
      <Textarea
        label="Description"
        rows={3}
        resize="vertical"
        {...form.getInputProps("description")}
      />
      <ReferencePicker
        label="Mission"
        description="Optional, for the launch of a mission"
        collection={missions}
        hint={({ planet }) => `to ${planet.name}`}
        {...form.getInputProps("mission_id")}
        value={form.values.mission_id}
      />
    </FormFrame>
  );
}

/** Converts fields to a request; an empty description is null. */
export function toInput(texts: Partial<Input<"/api/v1/event">>): Partial<Input<"/api/v1/event">> {
  const { description } = texts;
  return description?.trim() === "" ? { ...texts, description: null } : texts;
}
