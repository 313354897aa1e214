import { Anchor, Button, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { scientists } from "@/api/resources";
import type { Scientist } from "@/api/types";
import { type Column, DataTable } from "@/components/DataTable";
import { Initials } from "@/components/Initials";
import { Page } from "@/components/Page";
import { RowMenu } from "@/components/RowMenu";
import { SearchInput } from "@/components/SearchInput";
import { Empty, Loaded, Loading } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE, useListState } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { ScientistForm } from "./ScientistForm";
import { useDeleteScientist } from "./useDeleteScientist";

/** The scientists, searched, sorted and paged by the server. */
export function Component() {
  const state = useListState();
  const { page, q, sort } = state;
  const list = usePage(scientists, { page, per_page: PER_PAGE, q, sort });
  const adding = useDialog("new");
  const editing = useDialog("edit");
  const { open: edit } = editing;
  const remove = useDeleteScientist();
  const navigate = useNavigate();

  const columns = useMemo(
    () => columnsOf({ onEdit: edit, onDelete: (id) => void remove(id) }),
    [edit, remove],
  );

  return (
    <Page
      title="Scientists"
      actions={
        <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={() => adding.open()}>
          Add a scientist
        </Button>
      }
    >
      <Group mb="md">
        <SearchInput
          label="Search by name or field of study"
          value={q}
          onChange={(text) => state.set({ q: text })}
        />
      </Group>
      <Loaded query={list} loading={<Loading rows={10} />}>
        {(found) =>
          found.total > 0 ? (
            <DataTable
              label="Scientists"
              columns={columns}
              page={found}
              state={state}
              isStale={list.isPlaceholderData}
            />
          ) : (
            <Empty title={q ? "Nobody is found" : "There are no scientists yet"}>
              <Text c="dimmed">
                {q
                  ? "Try fewer letters, or another spelling."
                  : "Add the first one to book missions."}
              </Text>
            </Empty>
          )
        }
      </Loaded>
      <Modal opened={adding.value !== null} onClose={adding.close} title="Add a scientist">
        <ScientistForm
          onDone={({ id }) => void navigate(`/scientists/${id}`)}
          onCancel={adding.close}
        />
      </Modal>
      <EditDialog id={Number(editing.value)} onClose={editing.close} />
    </Page>
  );
}

interface Actions {
  onEdit: (id: number) => void;
  onDelete: (id: number) => void;
}

const columnsOf = ({ onEdit, onDelete }: Actions): Column<Scientist>[] => [
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
  {
    header: "Actions",
    render: ({ id, name }) => (
      <RowMenu name={name} onEdit={() => onEdit(id)} onDelete={() => onDelete(id)} />
    ),
  },
];

function EditDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const scientist = useQuery({ ...scientists.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title="Edit a scientist">
      <Loaded query={scientist} loading={<Loading rows={2} height={56} />}>
        {(data) => <ScientistForm key={id} scientist={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
