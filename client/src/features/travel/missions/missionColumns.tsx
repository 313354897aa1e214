import { Anchor, Group, Text } from "@mantine/core";
import { Link } from "react-router";
import type { Mission } from "@/api/types";
import type { Column } from "@/components/DataTable";
import { RowMenu } from "@/components/RowMenu";
import { inLightYears } from "../format";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import classes from "./Missions.module.css";
import { CANCELLING } from "./useCancelMission";

const PICTURE_SIZE = 36;

interface Actions {
  onEdit: (id: number) => void;
  onCancel: (id: number) => void;
}

/** The columns of the list of missions. */
export const missionColumns = ({ onEdit, onCancel }: Actions): Column<Mission>[] => [
  {
    header: "No.",
    sort: "id",
    render: ({ id }) => (
      <Text span size="sm" c="dimmed" className={classes.number}>
        {id}
      </Text>
    ),
  },
  {
    header: "Mission",
    sort: "name",
    render: ({ id, name }) => (
      <Anchor component={Link} to={`/missions/${id}`} fw={550}>
        {name}
      </Anchor>
    ),
  },
  {
    header: "Scientist",
    render: ({ scientist }) => (
      <Anchor component={Link} to={`/scientists/${scientist.id}`}>
        {scientist.name}
      </Anchor>
    ),
  },
  {
    header: "Planet",
    render: ({ planet }) => (
      <Group gap="sm" wrap="nowrap">
        <PlanetPicture planet={planet} size={PICTURE_SIZE} />
        <Anchor component={Link} to={`/planets/${planet.id}`}>
          {planet.name}
        </Anchor>
      </Group>
    ),
  },
  {
    header: "Distance",
    render: ({ planet: { distance_from_earth: km } }) =>
      km === null ? (
        <Text span c="dimmed">
          unknown
        </Text>
      ) : (
        inLightYears(km)
      ),
  },
  {
    header: "Actions",
    render: ({ id, name }) => (
      <RowMenu
        name={name}
        onEdit={() => onEdit(id)}
        deleting={CANCELLING}
        onDelete={() => onCancel(id)}
      />
    ),
  },
];
