import { TextInput } from "@mantine/core";
import { actors, movies } from "@/api/casting";
import type { Tagged } from "@/api/resources";
import type { Movie } from "@/api/types";
import { FormFrame } from "@/components/FormFrame";
import { ReferenceName } from "@/components/ReferenceName";
import { ReferencesPicker } from "@/components/ReferencesPicker";
import { useItemForm } from "@/components/writes/useItemForm";
import { formatDate } from "../dates";

const FIELDS = {
  title: { label: "Title" },
  release_date: { label: "Release date", show: (day: unknown) => formatDate(String(day)) },
  actors: { label: "Cast", show: (ids: unknown) => <Names ids={ids as number[]} /> },
};

interface Props {
  /** The movie to change; omit to add one. */
  movie?: Tagged<Movie> | undefined;
  onDone: (movie: Movie) => void;
  onCancel: () => void;
}

/** Adds or edits a movie. */
export function MovieForm({ movie, onDone, onCancel }: Props) {
  const { form, frame } = useItemForm(movies, {
    item: movie,
    values: {
      title: movie?.body.title ?? "",
      release_date: movie?.body.release_date ?? "",
      actors: movie?.body.actors ?? [],
    },
    fields: FIELDS,
    added: ({ title }) => `${title} added`,
    onDone,
  });
  return (
    <FormFrame {...frame} submit={movie ? "Save" : "Add movie"} onCancel={onCancel}>
      <TextInput
        label="Title"
        data-autofocus
        autoFocus
        autoComplete="off"
        {...form.getInputProps("title")}
      />
      <TextInput
        label="Release date"
        type="date"
        max="9999-12-31"
        {...form.getInputProps("release_date")}
      />
      <ReferencesPicker
        label="Cast"
        collection={actors}
        hint={({ age, gender }) => `${gender}, ${age}`}
        {...form.getInputProps("actors")}
        value={form.values.actors}
      />
    </FormFrame>
  );
}

function Names({ ids }: { ids: number[] }) {
  if (ids.length === 0) return "none";
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <ReferenceName collection={actors} id={id} />
    </span>
  ));
}
