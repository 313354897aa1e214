import { Anchor, Group } from "@mantine/core";
import { UserPlus } from "lucide-react";
import { Link } from "react-router";
import { scientists } from "@/api/resources";
import type { Scientist } from "@/api/types";
import { CollectionPage } from "@/components/CollectionPage";
import type { Column } from "@/components/DataTable";
import { Initials } from "@/components/Initials";
import { ScientistForm } from "./ScientistForm";
import { useDeleteScientist } from "./useDeleteScientist";

const WORDS = {
  title: "Scientists",
  one: "scientist",
  searched: "name or field of study",
  first: "Add scientists to book them on missions.",
};

const COLUMNS: Column<Scientist>[] = [
  {
    header: "Name",
    sort: "name",
    render: ({ id, name }) => (
      <Group gap="sm" wrap="nowrap">
        <Initials name={name} />
        <Anchor component={Link} to={`/scientists/${id}`} fw={550}>
          {name}
        </Anchor>
      </Group>
    ),
  },
  { header: "Field of study", sort: "field_of_study", render: (row) => row.field_of_study },
];

/** The scientists. */
export function Component() {
  return (
    <CollectionPage
      collection={scientists}
      words={WORDS}
      icons={{ add: UserPlus }}
      columns={COLUMNS}
      pageOf={(id) => `/scientists/${id}`}
      form={(scientist, onDone, onCancel) => (
        <ScientistForm scientist={scientist} onDone={onDone} onCancel={onCancel} />
      )}
      remove={useDeleteScientist()}
      isOfferedToAll
    />
  );
}
