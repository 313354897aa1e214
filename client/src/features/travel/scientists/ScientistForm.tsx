import { TextInput } from "@mantine/core";
import { scientists, type Tagged } from "@/api/resources";
import type { ScientistDetail } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { useItemForm } from "@/components/writes/useItemForm";

const FIELDS = { name: { label: "Name" }, field_of_study: { label: "Field of study" } };

interface Props {
  /** The scientist to change; omit to add one. */
  scientist?: Tagged<ScientistDetail> | undefined;
  onDone: (scientist: ScientistDetail) => void;
  onCancel: () => void;
}

/** Adds or edits a scientist. */
export function ScientistForm({ scientist, onDone, onCancel }: Props) {
  const { form, frame } = useItemForm(scientists, {
    item: scientist,
    values: {
      name: scientist?.body.name ?? "",
      field_of_study: scientist?.body.field_of_study ?? "",
    },
    fields: FIELDS,
    added: ({ name }) => `${name} added`,
    onDone,
  });

  return (
    <FormFrame {...frame} submit={scientist ? "Save" : "Add scientist"} onCancel={onCancel}>
      <TextInput
        label="Name"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Field of study"
        autoComplete="off"
        {...form.getInputProps("field_of_study")}
      />
    </FormFrame>
  );
}
