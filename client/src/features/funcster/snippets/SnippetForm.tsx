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
    show: (isRequested: unknown) => (isRequested ? "requested" : "not requested"),
  },
};

interface Props {
  /** The coder or mentor who writes. */
  self: Self | null;
  /** The snippet to change; omit to add one. */
  snippet?: Tagged<Snippet>;
  /** Unsaved code to start with. */
  code?: string | undefined;
  onDone: (snippet: Snippet) => void;
  onCancel: () => void;
}

/** Adds or edits a snippet, as its coder or as the mentor who reviews it. */
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
    added: ({ snippet_name }) => `${snippet_name} added`,
    onDone,
  });
  const isMentor = self?.usertype === "Mentor";
  const isRequested = form.values.needs_review;
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
        description={isMentor ? "Visible to the coder" : "Visible to your mentor"}
        autosize
        minRows={2}
        maxRows={12}
        {...form.getInputProps("comments")}
      />
      {isMentor
        ? known?.needs_review && (
            <Checkbox
              label="Mark as reviewed"
              checked={!isRequested}
              onChange={({ currentTarget }) =>
                form.setFieldValue("needs_review", !currentTarget.checked)
              }
            />
          )
        : self && (
            <Checkbox
              label="Request review"
              description={
                self.mentor
                  ? `Your mentor is ${self.mentor.username}`
                  : "You have no mentor yet. Choose one on the Mentors page"
              }
              checked={isRequested}
              onChange={({ currentTarget }) =>
                form.setFieldValue("needs_review", currentTarget.checked)
              }
            />
          )}
    </FormFrame>
  );
}
