import type { Query } from "@/api/resources";
import { type ListState, useListState } from "@/components/useListState";

/** Newest first: ids are assigned in the order of booking. */
const NEWEST_FIRST = "-id";
const OLDEST_FIRST = "id";

/** The state of the list of missions, kept in the URL. */
export interface MissionList extends ListState {
  scientistId: number | null;
  planetId: number | null;
  /** Whether there is a search or a filter. */
  isFiltered: boolean;
  /** The query without the page. */
  query: Query<"/missions">;
}

/** The state of the list of missions, newest first by default. */
export function useMissionList(): MissionList {
  const state = useListState();
  const { q } = state;
  const sort = state.sort || NEWEST_FIRST;
  const scientistId = idOf(state.get("scientist_id"));
  const planetId = idOf(state.get("planet_id"));
  return {
    ...state,
    sort,
    // The default is newest first, so clearing the sort order must toggle to oldest first.
    set: (changes) =>
      state.set(
        changes.sort === null && sort === NEWEST_FIRST
          ? { ...changes, sort: OLDEST_FIRST }
          : changes,
      ),
    scientistId,
    planetId,
    isFiltered: q !== "" || scientistId !== null || planetId !== null,
    query: {
      q,
      sort,
      ...(scientistId !== null && { scientist_id: scientistId }),
      ...(planetId !== null && { planet_id: planetId }),
    },
  };
}

function idOf(text: string | null): number | null {
  const id = Number(text);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
