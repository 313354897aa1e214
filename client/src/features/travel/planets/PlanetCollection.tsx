import { Text } from "@mantine/core";
import { useMemo } from "react";
import { DataTable } from "@/components/DataTable";
import { Empty, Loaded, Loading } from "@/components/states";
import { type ListState, PER_PAGE } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { USUAL_ORDER } from "./Order";
import { CardsLoading, PlanetCards } from "./PlanetCards";
import { planets } from "@/api/resources";
import { planetColumns } from "./planetColumns";
import { useDeletePlanet } from "./useDeletePlanet";

interface Props {
  view: "cards" | "list";
  state: ListState;
  onBook: (id: number) => void;
  onEdit: (id: number) => void;
}

/** The planets, searched, sorted and paged by the server, as cards or as a list. */
export function PlanetCollection({ view, state, onBook, onEdit }: Props) {
  const { page, q } = state;
  const sort = state.sort || USUAL_ORDER;
  const list = usePage(planets, { page, per_page: PER_PAGE, q, sort });
  const remove = useDeletePlanet();
  const sorted = { ...state, sort };
  const columns = useMemo(
    () => planetColumns({ onBook, onEdit, onDelete: (id) => void remove(id) }),
    [onBook, onEdit, remove],
  );
  return (
    <Loaded query={list} loading={view === "cards" ? <CardsLoading /> : <Loading rows={10} />}>
      {(found) => {
        if (found.total === 0) return <NoPlanets isSearch={q !== ""} />;
        const shared = { page: found, state: sorted, isStale: list.isPlaceholderData };
        if (view === "cards") return <PlanetCards {...shared} onBook={onBook} />;
        return <DataTable label="Planets" columns={columns} {...shared} />;
      }}
    </Loaded>
  );
}

/** Where there are no planets to show: why not, and what to do. */
export function NoPlanets({ isSearch }: { isSearch: boolean }) {
  return (
    <Empty title={isSearch ? "No planet is found" : "There are no planets yet"}>
      <Text c="dimmed">
        {isSearch
          ? "Try fewer letters, or the name of its star."
          : "Add the first one to book missions."}
      </Text>
    </Empty>
  );
}
