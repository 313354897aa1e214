import { TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { missions, planets, scientists, type Tagged } from "@/api/resources";
import type { Mission, MissionInput } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { ReferencePicker } from "@/components/ReferencePicker";
import { useAdd } from "@/components/writes/useAdd";
import { useChange } from "@/components/writes/useChange";
import { useFields } from "@/components/writes/useFields";
import { ReferenceName } from "./ReferenceName";

const FIELDS = {
  name: { label: "Name" },
  scientist_id: {
    label: "Scientist",
    show: (id: string | number | null | undefined) => (
      <ReferenceName collection={scientists} id={Number(id)} />
    ),
  },
  planet_id: {
    label: "Planet",
    show: (id: string | number | null | undefined) => (
      <ReferenceName collection={planets} id={Number(id)} />
    ),
  },
};

interface Props {
  /** What to change; nothing to book a new one. */
  mission?: Tagged<Mission>;
  /** Who goes and where to, as far as that is known before. */
  scientistId?: number | null;
  planetId?: number | null;
  onDone: (mission: Mission) => void;
  onCancel: () => void;
}

/** Books a mission, or changes one. */
export function MissionForm({ mission, scientistId, planetId, onDone, onCancel }: Props) {
  const { form, problem, showError, changes, clear } = useFields({
    name: mission?.body.name ?? "",
    scientist_id: mission?.body.scientist_id ?? scientistId ?? null,
    planet_id: mission?.body.planet_id ?? planetId ?? null,
  });
  const add = useAdd(missions);
  const change = useChange(missions, FIELDS);

  const submit = async () => {
    clear();
    try {
      if (!mission) {
        // What is left out is the server's to complain of, as of everything else.
        const booked = await add.mutateAsync(form.getValues() as MissionInput);
        notifications.show({
          message: `${booked.scientist.name} goes to ${booked.planet.name}: booked.`,
        });
        onDone(booked);
      } else if (Object.keys(changes()).length === 0) {
        onDone(mission.body);
      } else {
        const wanted = changes() as Partial<MissionInput>;
        onDone((await change.mutateAsync({ base: mission, changes: wanted })).body);
      }
    } catch (error) {
      showError(error);
    }
  };

  return (
    <FormFrame
      problem={problem}
      isBusy={add.isPending || change.isPending}
      submit={mission ? "Save" : "Book mission"}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextInput
        label="Name"
        placeholder="First light"
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
