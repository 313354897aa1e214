import type { Query } from "@/api/resources";
import { type ListState, useListState } from "@/components/useListState";

/** The newest booking first: ids are given in the order of booking. */
const NEWEST_FIRST = "-id";
const OLDEST_FIRST = "id";

/** What the list of missions shows, as the URL says it. */
export interface MissionList extends ListState {
  scientistId: number | null;
  planetId: number | null;
  /** Whether some missions may be left out. */
  isFiltered: boolean;
  /** What to ask the API for, but for the page. */
  query: Query<"/missions">;
}

/** The state of the list of missions, which begins with the newest booking. */
export function useMissionList(): MissionList {
  const state = useListState();
  const { q } = state;
  const sort = state.sort || NEWEST_FIRST;
  const scientistId = idOf(state.get("scientist_id"));
  const planetId = idOf(state.get("planet_id"));
  return {
    ...state,
    sort,
    // Without any order this list has the newest first, so turning that around is the oldest first.
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
