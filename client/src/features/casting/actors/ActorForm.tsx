import { TextInput } from "@mantine/core";
import { actors } from "@/api/casting";
import type { Input, Tagged } from "@/api/resources";
import type { Actor } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { useItemForm } from "@/components/writes/useItemForm";

const FIELDS = { name: { label: "Name" }, age: { label: "Age" }, gender: { label: "Gender" } };

interface Texts {
  name: string;
  age: string;
  gender: string;
}

interface Props {
  /** The actor to change; omit to add one. */
  actor?: Tagged<Actor> | undefined;
  onDone: (actor: Actor) => void;
  onCancel: () => void;
}

/** Adds or edits an actor. */
export function ActorForm({ actor, onDone, onCancel }: Props) {
  const { form, frame } = useItemForm(actors, {
    item: actor,
    values: {
      name: actor?.body.name ?? "",
      age: actor ? String(actor.body.age) : "",
      gender: actor?.body.gender ?? "",
    },
    fields: FIELDS,
    toInput,
    added: ({ name }) => `${name} added`,
    onDone,
  });
  return (
    <FormFrame {...frame} submit={actor ? "Save" : "Add actor"} onCancel={onCancel}>
      <TextInput
        label="Name"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Age"
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps("age")}
      />
      <TextInput
        label="Gender"
        description="As the actor describes it"
        autoComplete="off"
        {...form.getInputProps("gender")}
      />
    </FormFrame>
  );
}

/** Converts fields to a request; the API rejects an age that is not a whole number. */
export function toInput({ age, ...others }: Partial<Texts>): Partial<Input<"/actors">> {
  if (age === undefined) return others;
  const digits = age.trim();
  const sent = digits === "" ? null : /^-?\d{1,15}$/.test(digits) ? Number(digits) : age;
  return { ...others, age: sent } as Partial<Input<"/actors">>;
}
