import { ActionIcon, Anchor, Group, Text } from "@mantine/core";
import { Rocket } from "lucide-react";
import { Link } from "react-router";
import type { Planet } from "@/api/types";
import type { Column } from "@/components/DataTable";
import { RowMenu } from "@/components/RowMenu";
import { inKilometres, inLightYears } from "../format";

interface Actions {
  onBook: (id: number) => void;
  onEdit: (id: number) => void;
  onDelete: (id: number) => void;
}

/** The columns of the list of planets. */
export function planetColumns({ onBook, onEdit, onDelete }: Actions): Column<Planet>[] {
  return [
    {
      header: "Name",
      sort: "name",
      render: ({ id, name }) => (
        <Anchor component={Link} to={`/planets/${id}`} fw={550}>
          {name}
        </Anchor>
      ),
    },
    {
      header: "Nearest star",
      sort: "nearest_star",
      render: ({ nearest_star: star }) => star ?? <Dimmed>rogue planet</Dimmed>,
    },
    {
      header: "Distance",
      sort: "distance_from_earth",
      render: ({ distance_from_earth: km }) =>
        km === null ? <Dimmed>unknown</Dimmed> : inLightYears(km),
    },
    {
      header: "In kilometres",
      render: ({ distance_from_earth: km }) => km !== null && <Dimmed>{inKilometres(km)}</Dimmed>,
    },
    {
      header: "Actions",
      render: ({ id, name }) => (
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon
            variant="subtle"
            onClick={() => onBook(id)}
            aria-label={`Book a mission to ${name}`}
          >
            <Rocket size={16} aria-hidden />
          </ActionIcon>
          <RowMenu name={name} onEdit={() => onEdit(id)} onDelete={() => onDelete(id)} />
        </Group>
      ),
    },
  ];
}

function Dimmed({ children }: { children: string }) {
  return (
    <Text span inherit c="dimmed">
      {children}
    </Text>
  );
}
