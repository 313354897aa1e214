import { Anchor, Button, Group, Paper, Text, useMatches } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Pencil, Rocket, Trash2 } from "lucide-react";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { planets, type Tagged } from "@/api/resources";
import type { PlanetDetail } from "@/api/types";
import { Page } from "@/components/Page";
import { Loaded } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { useId } from "@/components/useId";
import { inLightYears } from "../format";
import { exactKilometres } from "./exact";
import { Fact } from "./Fact";
import { PlanetPicture } from "./picture/PlanetPicture";
import classes from "./PlanetById.module.css";
import { BookDialog } from "./PlanetDialogs";
import { PlanetForm } from "./PlanetForm";
import { PlanetMissions } from "./PlanetMissions";
import { TravelTime } from "./TravelTime";
import { useDeletePlanet } from "./useDeletePlanet";

/** A planet: how it looks, how far it is and how long that takes, and the missions that go there. */
export function Component() {
  const planet = useQuery(planets.item(useId()));
  return <Loaded query={planet}>{(data) => <Portrait key={data.body.id} planet={data} />}</Loaded>;
}

function Portrait({ planet }: { planet: Tagged<PlanetDetail> }) {
  const { id, name, distance_from_earth: km, missions } = planet.body;
  // What the form began with, and so what it is compared with, stays while others change it.
  const [edited, setEdited] = useState<Tagged<PlanetDetail> | null>(null);
  const booking = useDialog("book");
  const size = useMatches({ base: 272, xs: 320 });

  return (
    <Page
      title={name}
      above={
        <Anchor component={Link} to="/planets" size="sm">
          Planets
        </Anchor>
      }
      actions={
        <Button leftSection={<Rocket size={16} aria-hidden />} onClick={() => booking.open()}>
          Book a mission
        </Button>
      }
    >
      <div className={classes.columns}>
        <div className={classes.picture}>
          <PlanetPicture planet={planet.body} size={size} />
        </div>
        <div className={classes.facts}>
          <Paper withBorder p="lg" radius="lg">
            {edited ? (
              <PlanetForm
                planet={edited}
                onDone={() => setEdited(null)}
                onCancel={() => setEdited(null)}
              />
            ) : (
              <Facts planet={planet.body} onEdit={() => setEdited(planet)} />
            )}
          </Paper>
          <TravelTime km={km} />
        </div>
      </div>
      <PlanetMissions missions={missions} onBook={() => booking.open()} />
      <BookDialog id={booking.value === null ? 0 : id} onClose={booking.close} />
    </Page>
  );
}

function Facts({ planet, onEdit }: { planet: PlanetDetail; onEdit: () => void }) {
  const { id, nearest_star: star, distance_from_earth: km } = planet;
  const remove = useDeletePlanet();
  const navigate = useNavigate();
  return (
    <>
      <dl className={classes.list}>
        <Fact label="Nearest star">
          {star === null ? (
            "None: it goes its own way"
          ) : (
            <Anchor component={Link} to={`/planets?q=${encodeURIComponent(star)}`} inherit>
              {star}
            </Anchor>
          )}
        </Fact>
        <Fact label="Distance from Earth">
          {km === null ? (
            "Not measured yet"
          ) : (
            <>
              {inLightYears(km)}
              <Text size="sm" c="dimmed">
                {exactKilometres(km)}
              </Text>
            </>
          )}
        </Fact>
      </dl>
      <Group gap="xs" mt="lg">
        <Button variant="default" leftSection={<Pencil size={16} aria-hidden />} onClick={onEdit}>
          Edit
        </Button>
        <Button
          variant="default"
          leftSection={<Trash2 size={16} aria-hidden />}
          onClick={() => void remove(id).then((is) => is && navigate("/planets"))}
        >
          Delete
        </Button>
      </Group>
    </>
  );
}
