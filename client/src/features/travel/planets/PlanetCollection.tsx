import { Text } from "@mantine/core";
import { useMemo } from "react";
import { DataTable } from "@/components/DataTable";
import { Empty, Loaded, Loading, NoResults } from "@/components/states";
import { type ListState, PER_PAGE } from "@/components/useListState";
import { usePage } from "@/components/writes/useVisible";
import { DEFAULT_SORT } from "./SortSelect";
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

/** The planets as cards or as a list, searched, sorted and paged by the server. */
export function PlanetCollection({ view, state, onBook, onEdit }: Props) {
  const { page, q } = state;
  const sort = state.sort || DEFAULT_SORT;
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
        if (found.total === 0) return q ? <NoResults q={q} /> : <NoPlanets />;
        const shared = { page: found, state: sorted, isStale: list.isPlaceholderData };
        if (view === "cards") return <PlanetCards {...shared} onBook={onBook} />;
        return <DataTable label="Planets" columns={columns} {...shared} />;
      }}
    </Loaded>
  );
}

/** The empty state without any planets. */
export function NoPlanets() {
  return (
    <Empty title="No planets yet">
      <Text c="dimmed">Add planets to book missions to them.</Text>
    </Empty>
  );
}
