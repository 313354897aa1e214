import { Anchor, Skeleton, Stack, Text } from "@mantine/core";
import { Link } from "react-router";
import { missions } from "@/api/resources";
import { Loaded } from "@/components/states";
import { usePage } from "@/components/writes/useVisible";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import classes from "./Dashboard.module.css";
import { Panel } from "./Panel";

const SHOWN = 8;
const PICTURE_SIZE = 40;

/** The missions that were booked most recently. */
export function LatestBookings() {
  const latest = usePage(missions, { page: 1, per_page: SHOWN, sort: "-id" });
  return (
    <Panel title="Latest bookings">
      <Loaded query={latest} loading={<Rows />}>
        {({ rows }) => (
          <ul className={classes.latest}>
            {rows.map(({ id, name, scientist, planet }) => (
              <li key={id}>
                <PlanetPicture planet={planet} size={PICTURE_SIZE} />
                <div className={classes.booking}>
                  <Anchor
                    component={Link}
                    to={`/missions/${id}`}
                    fw={550}
                    className={classes.oneLine}
                  >
                    {name}
                  </Anchor>
                  <Text size="sm" c="dimmed" className={classes.oneLine}>
                    <Anchor component={Link} to={`/scientists/${scientist.id}`} c="inherit">
                      {scientist.name}
                    </Anchor>{" "}
                    to{" "}
                    <Anchor component={Link} to={`/planets/${planet.id}`} c="inherit">
                      {planet.name}
                    </Anchor>
                  </Text>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Text size="sm" mt="auto" pt="md">
        <Anchor component={Link} to="/missions">
          All missions
        </Anchor>
      </Text>
    </Panel>
  );
}

function Rows() {
  return (
    <Stack gap="sm" role="status" aria-label="Loading">
      {Array.from({ length: SHOWN }, (_, row) => (
        <Skeleton key={row} height={PICTURE_SIZE} radius="md" />
      ))}
    </Stack>
  );
}
