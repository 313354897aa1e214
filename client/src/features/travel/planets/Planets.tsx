import { Button, Group, Modal, SegmentedControl, Text, VisuallyHidden } from "@mantine/core";
import { LayoutGrid, List, Orbit, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { Page } from "@/components/Page";
import { SearchInput } from "@/components/SearchInput";
import { useDialog } from "@/components/useDialog";
import { useListState } from "@/components/useListState";
import { PlanetCollection } from "./PlanetCollection";
import { BookDialog, EditDialog } from "./PlanetDialogs";
import { PlanetForm } from "./PlanetForm";
import { PlanetMap } from "./PlanetMap";
import { SortSelect } from "./SortSelect";
import classes from "./Planets.module.css";

const VIEWS = [
  { value: "cards", label: viewLabel(<LayoutGrid size={16} aria-hidden />, "Cards") },
  { value: "list", label: viewLabel(<List size={16} aria-hidden />, "List") },
  { value: "map", label: viewLabel(<Orbit size={16} aria-hidden />, "Map") },
];

/** The planets as cards, as a list, or on the star map. */
export function Component() {
  const state = useListState();
  const named = state.get("view");
  const view = named === "list" || named === "map" ? named : "cards";
  const adding = useDialog("new");
  const editing = useDialog("edit");
  const booking = useDialog("book");
  const navigate = useNavigate();

  return (
    <Page
      title="Planets"
      actions={
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => adding.open()}>
          Add a planet
        </Button>
      }
    >
      <Group mb="md" gap="sm">
        <SearchInput
          label="Search by name or star"
          value={state.q}
          onChange={(text) => state.set({ q: text })}
        />
        {view !== "map" && <SortSelect state={state} />}
        <SegmentedControl
          aria-label="View"
          data={VIEWS}
          value={view}
          onChange={(next) => state.set({ view: next === "cards" ? null : next })}
          withItemsBorders={false}
          className={classes.views}
        />
      </Group>
      {view === "map" ? (
        <PlanetMap state={state} onBook={booking.open} />
      ) : (
        <PlanetCollection view={view} state={state} onBook={booking.open} onEdit={editing.open} />
      )}
      <Modal opened={adding.value !== null} onClose={adding.close} title="Add a planet">
        <PlanetForm onDone={({ id }) => void navigate(`/planets/${id}`)} onCancel={adding.close} />
      </Modal>
      <EditDialog id={Number(editing.value)} onClose={editing.close} />
      <BookDialog id={Number(booking.value)} onClose={booking.close} />
    </Page>
  );
}

function viewLabel(icon: ReactNode, name: string) {
  return (
    <span className={classes.view}>
      {icon}
      <Text span size="sm" visibleFrom="xs">
        {name}
      </Text>
      <VisuallyHidden hiddenFrom="xs">{name}</VisuallyHidden>
    </span>
  );
}
