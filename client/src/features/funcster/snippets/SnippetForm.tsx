import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { type Self, snippetsAs } from "@/api/funcster";
import type { Tagged } from "@/api/resources";
import type { Snippet } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { useItemForm } from "@/components/writes/useItemForm";
import { Code } from "../code/Code";
import { CodeField } from "../code/CodeField";

const FIELDS = {
  snippet_name: { label: "Name" },
  code: { label: "Code", show: (code: unknown) => <Code>{String(code)}</Code> },
  comments: { label: "Comments", show: (text: unknown) => (text as string) || "none" },
  needs_review: {
    label: "Review",
    show: (isAwaited: unknown) => (isAwaited ? "awaited" : "not asked for"),
  },
};

interface Props {
  /** As whom to write. */
  self: Self | null;
  /** What to change; nothing to add one. */
  snippet?: Tagged<Snippet>;
  /** Code to begin with that is not saved, where it is another. */
  code?: string | undefined;
  onDone: (snippet: Snippet) => void;
  onCancel: () => void;
}

/** Adds a snippet, or changes one: as its coder, or as the mentor who reviews it. */
export function SnippetForm({ self, snippet, code, onDone, onCancel }: Props) {
  const collection = useMemo(() => snippetsAs(self), [self]);
  const known = snippet?.body;
  const { form, frame } = useItemForm(collection, {
    item: snippet,
    values: {
      snippet_name: known?.snippet_name ?? "",
      code: known?.code ?? "",
      comments: known?.comments ?? "",
      needs_review: known?.needs_review ?? false,
    },
    unsaved: code === undefined ? undefined : { code },
    fields: FIELDS,
    added: ({ snippet_name }) => `${snippet_name} is in your library.`,
    onDone,
  });
  const isMentor = self?.usertype === "Mentor";
  const isAwaited = form.values.needs_review;
  return (
    <FormFrame {...frame} submit={snippet ? "Save" : "Add snippet"} onCancel={onCancel}>
      <TextInput
        label="Name"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("snippet_name")}
      />
      <CodeField label="Code" {...form.getInputProps("code")} value={form.values.code} />
      <Textarea
        label="Comments"
        description={isMentor ? "For the coder to read" : "For your mentor to read"}
        autosize
        minRows={2}
        maxRows={12}
        {...form.getInputProps("comments")}
      />
      {isMentor
        ? known?.needs_review && (
            <Checkbox
              label="Review is done"
              checked={!isAwaited}
              onChange={({ currentTarget }) =>
                form.setFieldValue("needs_review", !currentTarget.checked)
              }
            />
          )
        : self && (
            <Checkbox
              label="Ask for review"
              description={
                self.mentor
                  ? `${self.mentor.username} is your mentor`
                  : "You have no mentor yet: choose one among the mentors"
              }
              checked={isAwaited}
              onChange={({ currentTarget }) =>
                form.setFieldValue("needs_review", currentTarget.checked)
              }
            />
          )}
    </FormFrame>
  );
}
