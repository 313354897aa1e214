import { Button, CloseButton, Group, Paper, Text, Title, useMatches } from "@mantine/core";
import { Rocket } from "lucide-react";
import { Link } from "react-router";
import type { Planet } from "@/api/types";
import { inKilometres, inLightYears } from "../format";
import { PlanetPicture } from "./picture/PlanetPicture";
import classes from "./PlanetMap.module.css";

interface Props {
  planet: Planet;
  onBook: () => void;
  onClose: () => void;
}

/** The selected planet of the star map, with its actions. */
export function PlanetPanel({ planet, onBook, onClose }: Props) {
  const { id, name, nearest_star: star, distance_from_earth: km } = planet;
  const size = useMatches({ base: 72, sm: 96 });
  return (
    <Paper
      component="section"
      aria-label="Selected planet"
      withBorder
      radius="lg"
      p="md"
      shadow="md"
      className={classes.panel}
    >
      <Group wrap="nowrap" align="center" gap="md">
        <PlanetPicture key={id} planet={planet} size={size} />
        <div className={classes.facts}>
          <Title order={2} size="h4" className={classes.name}>
            {name}
          </Title>
          <Text size="sm">{star === null ? "Rogue planet" : `Star: ${star}`}</Text>
          <Text size="sm">{km === null ? "Unknown distance" : inLightYears(km)}</Text>
          {km !== null && (
            <Text size="xs" c="dimmed">
              {inKilometres(km)}
            </Text>
          )}
        </div>
        <CloseButton aria-label="Close" onClick={onClose} className={classes.close} />
      </Group>
      <Group gap="xs" mt="md" grow preventGrowOverflow={false}>
        <Button size="xs" leftSection={<Rocket size={14} aria-hidden />} onClick={onBook}>
          Book a mission
        </Button>
        <Button size="xs" variant="default" component={Link} to={`/planets/${id}`}>
          Show details
        </Button>
      </Group>
    </Paper>
  );
}
