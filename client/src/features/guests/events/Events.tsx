import { Anchor } from "@mantine/core";
import { CalendarDays, CalendarPlus } from "lucide-react";
import { Link } from "react-router";
import { events } from "@/api/guests";
import type { Event } from "@/api/types";
import { CollectionPage } from "@/components/CollectionPage";
import type { Column } from "@/components/DataTable";
import { formatDates } from "../dates";
import { EventForm } from "./EventForm";
import { MissionLink } from "./MissionLink";
import { useDeleteEvent } from "./useDeleteEvent";

const WORDS = {
  title: "Events",
  one: "event",
  searched: "name or description",
  first: "Add an event to invite guests to it.",
};

const COLUMNS: Column<Event>[] = [
  {
    header: "Name",
    sort: "name",
    render: ({ id, name }) => (
      <Anchor component={Link} to={`/events/${id}`} fw={550}>
        {name}
      </Anchor>
    ),
  },
  {
    header: "When",
    sort: "start_date",
    render: ({ start_date, end_date }) => formatDates(start_date, end_date),
  },
  { header: "Mission", render: ({ mission_id }) => <MissionLink id={mission_id} /> },
];

/** The events. */
export function Component() {
  return (
    <CollectionPage
      collection={events}
      words={WORDS}
      icons={{ one: CalendarDays, add: CalendarPlus }}
      columns={COLUMNS}
      pageOf={(id) => `/events/${id}`}
      form={(event, onDone, onCancel) => (
        <EventForm event={event} onDone={onDone} onCancel={onCancel} />
      )}
      remove={useDeleteEvent()}
    />
  );
}
