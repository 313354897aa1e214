import { Text, Title, UnstyledButton } from "@mantine/core";
import type { Planet } from "@/api/types";
import { counted } from "@/components/counted";
import { inLightYears } from "../format";
import classes from "./PlanetMap.module.css";

/** How many are shown: more than that is for the search to narrow down. */
const SHOWN = 50;

interface Props {
  /** The nearest first. */
  planets: Planet[];
  selectedId: number | null;
  onSelect: (id: number) => void;
}

/** The star map's planets as a list, each of which can be selected there. */
export function PlanetChoice({ planets, selectedId, onSelect }: Props) {
  const more = planets.length - SHOWN;
  return (
    <section className={classes.choice} aria-labelledby="choice">
      <div className={classes.head} role="status">
        <Title order={2} size="sm" id="choice">
          {planets.length > 0
            ? `${counted(planets.length, "planet")}, nearest first`
            : "No planet is found"}
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
                {nearest_star ?? "without a star"},{" "}
                {km === null ? "not measured yet" : inLightYears(km)}
              </Text>
            </UnstyledButton>
          </li>
        ))}
        {more > 0 && (
          <Text component="li" size="xs" c="dimmed" p="xs">
            and {more.toLocaleString("en")} more: search to find them
          </Text>
        )}
      </ul>
    </section>
  );
}
