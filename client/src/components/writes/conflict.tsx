import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { type ReactNode, useState } from "react";
import { isSame } from "./same";

/** The value of a property. */
type Value = string | number | boolean | readonly (string | number)[] | null | undefined;

/** The label of each property of a form, and how to show its values. */
export type Fields = Record<string, { label: string; show?: (value: Value) => ReactNode }>;

type Values = object;

interface Conflict<Changes extends Values> {
  /** The item when the user started to edit it. */
  base: Values;
  /** The current item. */
  theirs: Values;
  /** The changes of the user. */
  changes: Changes;
  fields: Fields;
}

const valueOf = (values: Values, name: string): Value => (values as Record<string, Value>)[name];

/** The fields that someone else has changed since then. */
export function changedByOthers({
  base,
  theirs,
  fields,
}: Omit<Conflict<Values>, "changes">): string[] {
  return Object.keys(fields).filter((name) => !isSame(valueOf(base, name), valueOf(theirs, name)));
}

/** The changes of the user, without the fields for which they chose the other value. */
export function withoutTheirs<Changes extends Values>(
  changes: Changes,
  choices: Record<string, "theirs" | "yours">,
): Partial<Changes> {
  const kept = Object.entries(changes).filter(([name]) => choices[name] !== "theirs");
  return Object.fromEntries(kept) as Partial<Changes>;
}

/**
 * Asks whose values to keep after someone else has edited the same item.
 *
 * @returns the changes to save, or null if the user cancels. Does not ask if the others changed nothing
 *   that the form shows.
 */
export function resolveConflict<Changes extends Values>(
  conflict: Conflict<Changes>,
): Promise<Partial<Changes> | null> {
  const others = changedByOthers(conflict);
  if (others.length === 0) return Promise.resolve(conflict.changes);
  return new Promise((resolve) => {
    const id = modals.open({
      title: "Someone edited this while you were working",
      size: "lg",
      onClose: () => resolve(null),
      children: (
        <Choice
          conflict={conflict}
          others={others}
          onChoice={(kept) => {
            resolve(kept);
            modals.close(id);
          }}
        />
      ),
    });
  });
}

interface ChoiceProps<Changes extends Values> {
  conflict: Conflict<Changes>;
  others: string[];
  onChoice: (kept: Partial<Changes> | null) => void;
}

function Choice<Changes extends Values>({ conflict, others, onChoice }: ChoiceProps<Changes>) {
  const { theirs, changes, fields } = conflict;
  const disputed = others.filter(
    (name) => name in changes && !isSame(valueOf(changes, name), valueOf(theirs, name)),
  );
  const [choices, setChoices] = useState<Record<string, "theirs" | "yours">>({});
  const show = (name: string, value: Value) => fields[name]?.show?.(value) ?? value ?? "none";
  const isChosen = disputed.every((name) => choices[name]);
  return (
    <Stack>
      {others
        .filter((name) => !disputed.includes(name))
        .map((name) => (
          <Text key={name}>
            {fields[name]?.label} is now <strong>{show(name, valueOf(theirs, name))}</strong>.
          </Text>
        ))}
      {disputed.map((name) => (
        <Radio.Group
          key={name}
          label={fields[name]?.label}
          value={choices[name] ?? null}
          onChange={(value) => setChoices({ ...choices, [name]: value })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="theirs" label={<>Theirs: {show(name, valueOf(theirs, name))}</>} />
            <Radio value="yours" label={<>Yours: {show(name, valueOf(changes, name))}</>} />
          </Stack>
        </Radio.Group>
      ))}
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={() => onChoice(null)}>
          Keep editing
        </Button>
        <Button disabled={!isChosen} onClick={() => onChoice(withoutTheirs(changes, choices))}>
          {disputed.length > 0 ? "Save choices" : "Save mine too"}
        </Button>
      </Group>
    </Stack>
  );
}
