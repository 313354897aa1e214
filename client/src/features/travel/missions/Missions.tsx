import { Button, Group, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { missions, planets, scientists } from "@/api/resources";
import { LoadedTable } from "@/components/LoadedTable";
import { Page } from "@/components/Page";
import { ReferencePicker } from "@/components/ReferencePicker";
import { SearchInput } from "@/components/SearchInput";
import { Empty, Loaded, Loading } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { PER_PAGE } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { missionColumns } from "./missionColumns";
import { ExportButton } from "./ExportButton";
import { MissionForm } from "./MissionForm";
import classes from "./Missions.module.css";
import { useCancelMission } from "./useCancelMission";
import { type MissionList, useMissionList } from "./useMissionList";

/** All missions, searched, filtered, sorted and paged by the server. */
export function Component() {
  const list = useMissionList();
  const page = usePage(missions, { ...list.query, page: list.page, per_page: PER_PAGE });
  const booking = useDialog("new");
  const editing = useDialog("edit");
  const cancel = useCancelMission();
  const navigate = useNavigate();
  const { open: edit } = editing;
  const columns = useMemo(
    () => missionColumns({ onEdit: edit, onCancel: (id) => void cancel(id) }),
    [edit, cancel],
  );

  return (
    <Page
      title="Missions"
      actions={
        <>
          <ExportButton list={list} />
          <Button leftSection={<Rocket size={16} aria-hidden />} onClick={() => booking.open()}>
            Book a mission
          </Button>
        </>
      }
    >
      <Filters list={list} />
      <LoadedTable
        label="Missions"
        columns={columns}
        query={page}
        state={list}
        loading={<Loading rows={10} height={56} />}
      >
        <NoMissions list={list} onBook={() => booking.open()} />
      </LoadedTable>
      <Modal opened={booking.value !== null} onClose={booking.close} title="Book a mission">
        <MissionForm
          scientistId={list.scientistId}
          planetId={list.planetId}
          onDone={({ id }) => void navigate(`/missions/${id}`)}
          onCancel={booking.close}
        />
      </Modal>
      <EditDialog id={Number(editing.value)} onClose={editing.close} />
    </Page>
  );
}

function Filters({ list }: { list: MissionList }) {
  return (
    <Group mb="md" gap="sm">
      <SearchInput
        label="Search missions"
        value={list.q}
        onChange={(text) => list.set({ q: text })}
      />
      <ReferencePicker
        collection={scientists}
        aria-label="Filter by scientist"
        placeholder="Any scientist"
        className={classes.filter}
        value={list.scientistId}
        onChange={(id) => list.set({ scientist_id: id })}
        hint={(scientist) => scientist.field_of_study}
      />
      <ReferencePicker
        collection={planets}
        aria-label="Filter by planet"
        placeholder="Any planet"
        className={classes.filter}
        value={list.planetId}
        onChange={(id) => list.set({ planet_id: id })}
        hint={(planet) => planet.nearest_star}
      />
    </Group>
  );
}

function NoMissions({ list, onBook }: { list: MissionList; onBook: () => void }) {
  if (!list.isFiltered)
    return (
      <Empty icon={Rocket} title="No missions yet">
        <Button variant="light" mt="xs" onClick={onBook}>
          Book the first mission
        </Button>
      </Empty>
    );
  return (
    <Empty title="No missions match these filters">
      <Button
        variant="light"
        mt="xs"
        onClick={() => list.set({ q: null, scientist_id: null, planet_id: null })}
      >
        Clear filters
      </Button>
    </Empty>
  );
}

function EditDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const mission = useQuery({ ...missions.item(id), enabled: id > 0 });
  return (
    <Modal opened={id > 0} onClose={onClose} title="Edit mission">
      <Loaded query={mission} loading={<Loading rows={3} height={56} />}>
        {(data) => <MissionForm key={id} mission={data} onDone={onClose} onCancel={onClose} />}
      </Loaded>
    </Modal>
  );
}
