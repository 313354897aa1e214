import { Anchor, Group, Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { events, guests } from "@/api/guests";
import type { Tagged } from "@/api/resources";
import type { Event } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { Fact } from "@/components/Fact";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useEditing } from "@/components/useEditing";
import { useIdParam } from "@/components/useIdParam";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { GuestList } from "../invitations/GuestList";
import { formatDates } from "../dates";
import { EventForm } from "./EventForm";
import { MissionLink } from "./MissionLink";
import { useDeleteEvent } from "./useDeleteEvent";

/** An event, with its guests for those who may see them. */
export function Component() {
  const event = useQuery(events.item(useIdParam()));
  return (
    <LoadedItem query={event} collection={{ to: "/events", label: "Events" }} noun="Event">
      {(data) => <Shown key={data.body.id} event={data} />}
    </LoadedItem>
  );
}

function Shown({ event }: { event: Tagged<Event> }) {
  const { id, name, description, start_date, end_date, mission_id } = event.body;
  const { edited, wasEdited, begin, end } = useEditing<Tagged<Event>>();
  const remove = useDeleteEvent();
  const navigateAfter = useNavigateAfter();
  const may = useMay();
  const { needs } = events.about;
  return (
    <Page
      title={name}
      above={
        <Anchor component={Link} to="/events">
          Events
        </Anchor>
      }
    >
      <Paper withBorder p="lg" mb="xl">
        {edited ? (
          <EventForm event={edited} onDone={end} onCancel={end} />
        ) : (
          <Stack>
            <Group justify="space-between" align="start">
              <Group component="dl" gap="xl" m={0}>
                <Fact label="When">{formatDates(start_date, end_date)}</Fact>
                <Fact label="Mission">
                  <MissionLink id={mission_id} />
                </Fact>
              </Group>
              <ItemActions
                onEdit={may(needs("PATCH")) ? () => begin(event) : undefined}
                wasEdited={wasEdited}
                onDelete={
                  may(needs("DELETE")) ? () => navigateAfter(remove(id), "/events") : undefined
                }
              />
            </Group>
            {description && (
              <Text maw="42rem" style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
                {description}
              </Text>
            )}
          </Stack>
        )}
      </Paper>
      {may(guests.about.needs("GET")) && <GuestList event={id} />}
    </Page>
  );
}
