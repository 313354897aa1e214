import { TextInput } from "@mantine/core";
import { missions, planets, scientists, type Tagged } from "@/api/resources";
import type { Mission } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { ReferencePicker } from "@/components/ReferencePicker";
import { useItemForm } from "@/components/writes/useItemForm";
import { ReferenceName } from "@/components/ReferenceName";

const FIELDS = {
  name: { label: "Name" },
  scientist_id: {
    label: "Scientist",
    show: (id: unknown) => <ReferenceName collection={scientists} id={Number(id)} />,
  },
  planet_id: {
    label: "Planet",
    show: (id: unknown) => <ReferenceName collection={planets} id={Number(id)} />,
  },
};

interface Props {
  /** The mission to change; omit to book one. */
  mission?: Tagged<Mission>;
  /** Preselects the scientist and the planet. */
  scientistId?: number | null;
  planetId?: number | null;
  onDone: (mission: Mission) => void;
  onCancel: () => void;
}

/** Books or edits a mission. */
export function MissionForm({ mission, scientistId, planetId, onDone, onCancel }: Props) {
  const { form, frame } = useItemForm(missions, {
    item: mission,
    values: {
      name: mission?.body.name ?? "",
      scientist_id: mission?.body.scientist_id ?? scientistId ?? null,
      planet_id: mission?.body.planet_id ?? planetId ?? null,
    },
    fields: FIELDS,
    added: ({ scientist, planet }) => `Booked: ${scientist.name} to ${planet.name}`,
    onDone,
  });

  return (
    <FormFrame {...frame} submit={mission ? "Save" : "Book mission"} onCancel={onCancel}>
      <TextInput
        label="Name"
        placeholder="e.g. First light"
        data-autofocus
        autoFocus={mission !== undefined}
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <ReferencePicker
        label="Scientist"
        collection={scientists}
        hint={(scientist) => scientist.field_of_study}
        {...form.getInputProps("scientist_id")}
        value={form.values.scientist_id}
      />
      <ReferencePicker
        label="Planet"
        collection={planets}
        hint={(planet) => planet.nearest_star}
        {...form.getInputProps("planet_id")}
        value={form.values.planet_id}
      />
    </FormFrame>
  );
}
