import { Anchor, Group } from "@mantine/core";
import { Drama, UserPlus } from "lucide-react";
import { Link } from "react-router";
import { actors } from "@/api/casting";
import type { Actor } from "@/api/types";
import { CollectionPage } from "@/components/CollectionPage";
import { counted } from "@/components/counted";
import type { Column } from "@/components/DataTable";
import { Initials } from "@/components/Initials";
import { ActorForm } from "./ActorForm";
import { useDeleteActor } from "./useDeleteActor";

const WORDS = {
  title: "Actors",
  one: "actor",
  searched: "name or gender",
  first: "Add actors to cast them in movies.",
};

const COLUMNS: Column<Actor>[] = [
  {
    header: "Name",
    sort: "name",
    render: ({ id, name }) => (
      <Group gap="sm" wrap="nowrap">
        <Initials name={name} />
        <Anchor component={Link} to={`/actors/${id}`} fw={550}>
          {name}
        </Anchor>
      </Group>
    ),
  },
  { header: "Age", sort: "age", render: ({ age }) => counted(age, "year") },
  { header: "Gender", sort: "gender", render: ({ gender }) => gender },
];

/** The actors. */
export function Component() {
  return (
    <CollectionPage
      collection={actors}
      words={WORDS}
      icons={{ one: Drama, add: UserPlus }}
      columns={COLUMNS}
      pageOf={(id) => `/actors/${id}`}
      form={(actor, onDone, onCancel) => (
        <ActorForm actor={actor} onDone={onDone} onCancel={onCancel} />
      )}
      remove={useDeleteActor()}
    />
  );
}
