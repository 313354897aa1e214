import { TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { scientists, type Tagged } from "@/api/resources";
import type { ScientistDetail } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { useAdd } from "@/components/writes/useAdd";
import { useChange } from "@/components/writes/useChange";
import { useFields } from "@/components/writes/useFields";

const FIELDS = { name: { label: "Name" }, field_of_study: { label: "Field of study" } };

interface Props {
  /** Whom to change; nobody to add one. */
  scientist?: Tagged<ScientistDetail>;
  onDone: (scientist: ScientistDetail) => void;
  onCancel: () => void;
}

/** Adds a scientist, or changes one. */
export function ScientistForm({ scientist, onDone, onCancel }: Props) {
  const { form, problem, showError, changes, clear } = useFields({
    name: scientist?.body.name ?? "",
    field_of_study: scientist?.body.field_of_study ?? "",
  });
  const add = useAdd(scientists);
  const change = useChange(scientists, FIELDS);

  const submit = async () => {
    clear();
    try {
      if (!scientist) {
        onDone(await add.mutateAsync(form.getValues()));
        notifications.show({ message: `${form.getValues().name} is one of us now.` });
      } else if (Object.keys(changes()).length === 0) {
        onDone(scientist.body);
      } else {
        onDone((await change.mutateAsync({ base: scientist, changes: changes() })).body);
      }
    } catch (error) {
      showError(error);
    }
  };

  return (
    <FormFrame
      problem={problem}
      isBusy={add.isPending || change.isPending}
      submit={scientist ? "Save" : "Add scientist"}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
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
