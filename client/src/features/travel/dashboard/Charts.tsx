import { Anchor, rem, Skeleton, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { Link } from "react-router";
import type { Statistics } from "@/api/statistics";
import classes from "./Dashboard.module.css";
import { Panel } from "./Panel";
import { slicesOf } from "./slices";

// The chart library is larger than the rest of the dashboard.
const MissionsByPlanet = lazy(() => import("./MissionsByPlanet"));
const MissionsByField = lazy(() => import("./MissionsByField"));

const RING_SIZE = 184;
/** The minimum and maximum height of a bar including its gap. */
const BAR_HEIGHTS = [36, 50] as const;

/** The planets with the most missions. */
export function PlanetsChart({ statistics }: { statistics: Statistics }) {
  const planets = statistics.missions_by_planet;
  const [least, most] = BAR_HEIGHTS.map((height) => height * planets.length);
  return (
    <Panel isFigure title="Missions per planet">
      <div className={classes.bars} style={{ minHeight: least, maxHeight: most }}>
        <Suspense fallback={<Skeleton height="100%" radius="md" />}>
          <MissionsByPlanet planets={planets} />
        </Suspense>
      </div>
    </Panel>
  );
}

/** The missions by field of study. */
export function FieldsChart({ statistics }: { statistics: Statistics }) {
  const slices = slicesOf(statistics);
  const total = statistics.missions;
  return (
    <Panel isFigure title="Missions per field of study">
      <div className={classes.ring} style={{ height: rem(RING_SIZE) }}>
        <Suspense fallback={<Skeleton height={RING_SIZE} circle />}>
          <MissionsByField slices={slices} size={RING_SIZE} />
        </Suspense>
        <div className={classes.hole}>
          <Text span className={classes.total}>
            {total.toLocaleString("en")}
          </Text>
          <Text span size="sm" c="dimmed">
            {total === 1 ? "mission" : "missions"}
          </Text>
        </div>
      </div>
      <ul className={classes.legend}>
        {slices.map(({ field, missions, colour }) => (
          <li key={field}>
            <span className={classes.swatch} style={{ background: colour }} aria-hidden />
            {field === null ? (
              <span className={classes.field}>others</span>
            ) : (
              <Anchor
                component={Link}
                to={`/scientists?q=${encodeURIComponent(field)}`}
                className={classes.field}
                c="inherit"
              >
                {field}
              </Anchor>
            )}
            <span className={classes.count}>{missions.toLocaleString("en")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
