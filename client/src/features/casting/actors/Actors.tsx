import { Anchor, Button, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Drama, UserPlus } from "lucide-react";
import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { actors } from "@/api/casting";
import type { Actor } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import { type Column, DataTable } from "@/components/DataTable";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { RowMenu } from "@/components/RowMenu";
import { SearchInput } from "@/components/SearchInput";
import { Empty, Loaded, Loading } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { ActorForm } from "./ActorForm";
import { useDeleteActor } from "./useDeleteActor";

/** The actors, searched, sorted and paged by the server. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const list = usePage(actors, { page, per_page: PER_PAGE, q, sort });
  const adding = useDialog("new");
  const editing = useDialog("edit");
  const { open: edit } = editing;
  const remove = useDeleteActor();
  const navigate = useNavigate();
  const may = useMay();
  const { needs } = actors.about;
  const [mayAdd, mayEdit, mayDelete] = [
    may(needs("POST")),
    may(needs("PATCH")),
    may(needs("DELETE")),
  ];

  const columns = useMemo(
    () =>
      columnsOf({
        onEdit: mayEdit ? edit : undefined,
        onDelete: mayDelete ? (id) => void remove(id) : undefined,
      }),
    [edit, remove, mayEdit, mayDelete],
  );

  const add = mayAdd && (
    <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={() => adding.open()}>
      Add an actor
    </Button>
  );
  return (
    <Page title="Actors" actions={add}>
      <Group mb="md">
        <SearchInput
          label="Search by name or gender"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <Loaded query={list} loading={<Loading rows={10} />}>
        {(found) =>
          found.total > 0 ? (
            <DataTable
              label="Actors"
              columns={columns}
              page={found}
              state={state}
              isStale={list.isPlaceholderData}
            />
          ) : (
            <Empty icon={q ? undefined : Drama} title={q ? "Nobody is found" : "No actors yet"}>
              <Text c="dimmed">
                {q
                  ? "Try fewer letters, or another spelling."
                  : mayAdd
                    ? "Add the first one, to cast in movies."
                    : "Whoever may add them has not done so."}
              </Text>
            </Empty>
          )
        }
      </Loaded>
      <Modal opened={mayAdd && adding.value !== null} onClose={adding.close} title="Add an actor">
        <ActorForm onDone={({ id }) => void navigate(`/actors/${id}`)} onCancel={adding.close} />
      </Modal>
      <EditDialog id={mayEdit ? Number(editing.value) : 0} onClose={editing.close} />
    </Page>
  );
}

interface Actions {
  onEdit: ((id: number) => void) | undefined;
  onDelete: ((id: number) => void) | undefined;
}

const columnsOf = ({ onEdit, onDelete }: Actions): Column<Actor>[] => [
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
  ...(onEdit || onDelete
    ? [
        {
          header: "Actions",
          render: ({ id, name }: Actor) => (
            <RowMenu
              name={name}
              onEdit={onEdit && (() => onEdit(id))}
              onDelete={onDelete && (() => onDelete(id))}
            />
          ),
        },
      ]
    : []),
];

function EditDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const actor = useQuery({ ...actors.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title="Edit an actor">
      <Loaded query={actor} loading={<Loading rows={3} height={56} />}>
        {(data) => <ActorForm key={id} actor={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
