import { Anchor, Button, Paper, Skeleton, Text, useMatches } from "@mantine/core";
import { Rocket } from "lucide-react";
import { Link } from "react-router";
import type { Page } from "@/api/resources";
import type { Planet } from "@/api/types";
import type { ListState } from "@/components/useListState";
import { inLightYears } from "../format";
import { Pager } from "@/components/Pager";
import { PlanetPicture } from "./picture/PlanetPicture";
import classes from "./PlanetCards.module.css";

interface Props {
  page: Page<Planet>;
  state: ListState;
  /** Whether these are still the planets of the previous query. */
  isStale: boolean;
  onBook: (id: number) => void;
}

/** A page of planets as cards with pictures. */
export function PlanetCards({ page, state, isStale, onBook }: Props) {
  const size = useMatches({ base: 112, xs: 180 });
  return (
    <>
      <ul className={classes.grid} aria-label="Planets" aria-busy={isStale}>
        {page.rows.map((planet) => (
          <Paper key={planet.id} component="li" withBorder radius="lg" className={classes.card}>
            <PlanetPicture planet={planet} size={size} />
            <Anchor component={Link} to={`/planets/${planet.id}`} className={classes.name}>
              {planet.name}
            </Anchor>
            <Text size="sm" c="dimmed" className={classes.star}>
              {planet.nearest_star ?? "Rogue planet"}
            </Text>
            <Text size="sm" className={classes.distance}>
              {planet.distance_from_earth === null
                ? "Unknown distance"
                : inLightYears(planet.distance_from_earth)}
            </Text>
            <Button
              variant="light"
              size="xs"
              fullWidth
              leftSection={<Rocket size={14} aria-hidden />}
              className={classes.book}
              aria-label={`Book a mission to ${planet.name}`}
              onClick={() => onBook(planet.id)}
            >
              Book
            </Button>
          </Paper>
        ))}
      </ul>
      <Pager shown={page.rows.length} total={page.total} state={state} />
    </>
  );
}

const LOADING = Array.from({ length: 10 }, (_, index) => index);

/** The loading state of the cards. */
export function CardsLoading() {
  return (
    <div className={classes.grid} role="status" aria-label="Loading">
      {LOADING.map((index) => (
        <Skeleton key={index} height={312} radius="lg" />
      ))}
    </div>
  );
}
