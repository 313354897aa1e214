import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import type { PlanetDetail } from "@/api/types";
import { MissionCards } from "../missions/MissionCards";

const NONE = { title: "No missions yet", book: "Book the first mission" };

interface Props {
  missions: PlanetDetail["missions"];
  onBook: () => void;
}

/** The missions to a planet, with their scientists. */
export function PlanetMissions({ missions, onBook }: Props) {
  return (
    <MissionCards missions={missions} none={NONE} onBook={onBook}>
      {({ scientist }) => (
        <>
          <Text size="sm">
            with{" "}
            <Anchor component={Link} to={`/scientists/${scientist.id}`} inherit>
              {scientist.name}
            </Anchor>
          </Text>
          <Text size="sm" c="dimmed">
            {scientist.field_of_study}
          </Text>
        </>
      )}
    </MissionCards>
  );
}
