import { Text, Title, UnstyledButton } from "@mantine/core";
import type { Planet } from "@/api/types";
import { counted } from "@/components/counted";
import { inLightYears } from "../format";
import classes from "./PlanetMap.module.css";

/** How many to show; the search narrows them down. */
const SHOWN = 50;

interface Props {
  /** The nearest first. */
  planets: Planet[];
  selectedId: number | null;
  onSelect: (id: number) => void;
}

/** The planets of the star map as a list, to select them. */
export function PlanetList({ planets, selectedId, onSelect }: Props) {
  const more = planets.length - SHOWN;
  return (
    <section className={classes.choice} aria-labelledby="choice">
      <div className={classes.head} role="status">
        <Title order={2} size="sm" id="choice">
          {planets.length > 0
            ? `${counted(planets.length, "planet")}, nearest first`
            : "No matches"}
        </Title>
      </div>
      <ul className={classes.list}>
        {planets.slice(0, SHOWN).map(({ id, name, nearest_star, distance_from_earth: km }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.option}
              aria-pressed={id === selectedId}
              onClick={() => onSelect(id)}
            >
              <Text span size="sm" fw={550} className={classes.name}>
                {name}
              </Text>
              <Text span size="xs" c="dimmed">
                {nearest_star ?? "rogue planet"},{" "}
                {km === null ? "unknown distance" : inLightYears(km)}
              </Text>
            </UnstyledButton>
          </li>
        ))}
        {more > 0 && (
          <Text component="li" size="xs" c="dimmed" p="xs">
            {more.toLocaleString("en")} more. Search to find them
          </Text>
        )}
      </ul>
    </section>
  );
}
