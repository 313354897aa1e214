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
import { PlanetChoice } from "./PlanetChoice";
import classes from "./PlanetMap.module.css";
import { PlanetPanel } from "./PlanetPanel";
import { byDistance, found } from "./nearest";

const StarMap = lazy(() => import("../starmap/StarMap"));

interface Props {
  state: ListState;
  onBook: (id: number) => void;
}

/** All planets where they are in space, with a list of them for who can't see that. */
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
  // Typing goes on while thousands of stars are gone through.
  const q = useDeferredValue(state.q);
  const matching = useMemo(() => found(sorted, q), [sorted, q]);
  const matches = useMemo(
    () => (matching === sorted ? null : new Set(matching.map(({ id }) => id))),
    [matching, sorted],
  );
  const [isDrawn, setIsDrawn] = useState(true);
  const selected = all.find(({ id }) => id === Number(state.get("planet")));
  const select = (id: number | null) => state.set({ planet: id });

  if (all.length === 0) return <NoPlanets isSearch={false} />;
  const panel = selected && (
    <PlanetPanel
      planet={selected}
      onBook={() => onBook(selected.id)}
      onClose={() => select(null)}
    />
  );
  return (
    <>
      {!isDrawn && (
        <Alert icon={<CircleAlert size={18} aria-hidden />} mb="md" role="status">
          The star map can&apos;t be drawn here: WebGL is not available. The list has the same
          planets.
        </Alert>
      )}
      <div className={classes.map} data-drawn={isDrawn || undefined}>
        {isDrawn && (
          <div className={classes.space}>
            <Suspense fallback={<Loading rows={1} height={420} />}>
              <StarMap
                planets={all}
                selectedId={selected?.id ?? null}
                matches={matches}
                onSelect={select}
                onUnavailable={() => setIsDrawn(false)}
              />
            </Suspense>
            {panel}
          </div>
        )}
        {!isDrawn && panel}
        <PlanetChoice planets={matching} selectedId={selected?.id ?? null} onSelect={select} />
      </div>
    </>
  );
}
