import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { CircleAlert } from "lucide-react";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { planets } from "@/api/resources";
import type { Planet } from "@/api/types";
import { Loaded, Loading } from "@/components/states";
import type { ListState } from "@/components/useListState";
import { useVisible } from "@/components/writes/useVisible";
import { NoPlanets } from "./PlanetCollection";
import { PlanetList } from "./PlanetList";
import classes from "./PlanetMap.module.css";
import { PlanetPanel } from "./PlanetPanel";
import { byDistance, found } from "./nearest";

const StarMap = lazy(() => import("../starmap/StarMap"));

interface Props {
  state: ListState;
  onBook: (id: number) => void;
}

/** The star map, with a list of the same planets as an alternative. */
export function PlanetMap(props: Props) {
  const all = useQuery(planets.all());
  return (
    <Loaded query={all} loading={<Loading rows={1} height={480} />}>
      {(rows) => <Space {...props} rows={rows} />}
    </Loaded>
  );
}

function Space({ state, onBook, rows }: Props & { rows: Planet[] }) {
  const all = useVisible("/planets", rows);
  const sorted = useMemo(() => byDistance(all), [all]);
  // Keeps typing responsive while thousands of planets are filtered.
  const q = useDeferredValue(state.q);
  const matching = useMemo(() => found(sorted, q), [sorted, q]);
  const matches = useMemo(
    () => (matching === sorted ? null : new Set(matching.map(({ id }) => id))),
    [matching, sorted],
  );
  const [isAvailable, setIsAvailable] = useState(true);
  const selected = all.find(({ id }) => id === Number(state.get("planet")));
  const select = (id: number | null) => state.set({ planet: id });

  if (all.length === 0) return <NoPlanets />;
  const panel = selected && (
    <PlanetPanel
      planet={selected}
      onBook={() => onBook(selected.id)}
      onClose={() => select(null)}
    />
  );
  return (
    <>
      {!isAvailable && (
        <Alert icon={<CircleAlert size={18} aria-hidden />} mb="md" role="status">
          The star map is unavailable because your browser does not support WebGL. Use the list
          instead.
        </Alert>
      )}
      <div className={classes.map} data-drawn={isAvailable || undefined}>
        {isAvailable && (
          <div className={classes.space}>
            <Suspense fallback={<Loading rows={1} height={420} />}>
              <StarMap
                planets={all}
                selectedId={selected?.id ?? null}
                matches={matches}
                onSelect={select}
                onUnavailable={() => setIsAvailable(false)}
              />
            </Suspense>
            {panel}
          </div>
        )}
        {!isAvailable && panel}
        <PlanetList planets={matching} selectedId={selected?.id ?? null} onSelect={select} />
      </div>
    </>
  );
}
