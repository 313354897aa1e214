import { Anchor, Button, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { CalendarDays, CalendarPlus } from "lucide-react";
import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { events } from "@/api/guests";
import type { Event } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { type Column, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { RowMenu } from "@/components/RowMenu";
import { SearchInput } from "@/components/SearchInput";
import { Empty, Loaded, Loading } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { whenInWords } from "../when";
import { EventForm } from "./EventForm";
import { MissionLink } from "./MissionLink";
import { useDeleteEvent } from "./useDeleteEvent";

/** The events, searched, sorted and paged by the server. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const list = usePage(events, { page, per_page: PER_PAGE, q, sort });
  const adding = useDialog("new");
  const editing = useDialog("edit");
  const { open: edit } = editing;
  const remove = useDeleteEvent();
  const navigate = useNavigate();
  // Adding, editing and deleting take the same permission.
  const mayManage = useMay()(events.about.needs("POST"));

  const columns = useMemo(
    () => columnsOf(mayManage ? { onEdit: edit, onDelete: (id) => void remove(id) } : undefined),
    [edit, remove, mayManage],
  );

  const add = mayManage && (
    <Button leftSection={<CalendarPlus size={16} aria-hidden />} onClick={() => adding.open()}>
      Add an event
    </Button>
  );
  return (
    <Page title="Events" actions={add}>
      <Group mb="md">
        <SearchInput
          label="Search by name or description"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <Loaded query={list} loading={<Loading rows={10} />}>
        {(found) =>
          found.total > 0 ? (
            <DataTable
              label="Events"
              columns={columns}
              page={found}
              state={state}
              isStale={list.isPlaceholderData}
            />
          ) : (
            <Empty
              icon={q ? undefined : CalendarDays}
              title={q ? "No event is found" : "No events yet"}
            >
              <Text c="dimmed">
                {q
                  ? "Try fewer letters, or another spelling."
                  : mayManage
                    ? "Add the first one, and invite guests to it."
                    : "Whoever may add them has not done so."}
              </Text>
            </Empty>
          )
        }
      </Loaded>
      <Modal
        opened={mayManage && adding.value !== null}
        onClose={adding.close}
        title="Add an event"
      >
        <EventForm onDone={({ id }) => void navigate(`/events/${id}`)} onCancel={adding.close} />
      </Modal>
      <EditDialog id={mayManage ? Number(editing.value) : 0} onClose={editing.close} />
    </Page>
  );
}

interface Actions {
  onEdit: (id: number) => void;
  onDelete: (id: number) => void;
}

const columnsOf = (actions: Actions | undefined): Column<Event>[] => [
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
    render: ({ start_date, end_date }) => whenInWords(start_date, end_date),
  },
  { header: "Mission", render: ({ mission_id }) => <MissionLink id={mission_id} /> },
  ...(actions
    ? [
        {
          header: "Actions",
          render: ({ id, name }: Event) => (
            <RowMenu
              name={name}
              onEdit={() => actions.onEdit(id)}
              onDelete={() => actions.onDelete(id)}
            />
          ),
        },
      ]
    : []),
];

function EditDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const event = useQuery({ ...events.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title="Edit an event">
      <Loaded query={event} loading={<Loading rows={5} height={56} />}>
        {(data) => <EventForm key={id} event={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
