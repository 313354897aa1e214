import { Anchor, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { missions, type Tagged } from "@/api/resources";
import type { Mission } from "@/api/types";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useIdParam } from "@/components/useIdParam";
import { Ticket, TicketLoading } from "./Ticket";

/** A mission, shown as a ticket. */
export function Component() {
  const mission = useQuery(missions.item(useIdParam()));
  return (
    <LoadedItem
      query={mission}
      collection={{ to: "/missions", label: "Missions" }}
      loading={<TicketLoading />}
    >
      {(data) => <Booking key={data.body.id} mission={data} />}
    </LoadedItem>
  );
}

function Booking({ mission }: { mission: Tagged<Mission> }) {
  const { name, scientist, planet } = mission.body;
  return (
    <Page
      title={name}
      above={
        <Anchor component={Link} to="/missions">
          Missions
        </Anchor>
      }
    >
      <Ticket mission={mission} />
      <Group mt="lg" gap="lg" fz="sm">
        <Anchor component={Link} to={`/missions?scientist_id=${scientist.id}`}>
          All missions of {scientist.name}
        </Anchor>
        <Anchor component={Link} to={`/missions?planet_id=${planet.id}`}>
          All missions to {planet.name}
        </Anchor>
      </Group>
    </Page>
  );
}
