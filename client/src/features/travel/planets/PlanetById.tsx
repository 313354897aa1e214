import { Anchor, Box, Button, Paper, Text, useMatches } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { Link } from "react-router";
import { planets, type Tagged } from "@/api/resources";
import type { PlanetDetail } from "@/api/types";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useDialog } from "@/components/useDialog";
import { useEditing } from "@/components/useEditing";
import { useIdParam } from "@/components/useIdParam";
import { inLightYears } from "../format";
import { exactKilometres } from "./exact";
import { Fact } from "@/components/Fact";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { PlanetPicture } from "./picture/PlanetPicture";
import classes from "./PlanetById.module.css";
import { BookDialog } from "./PlanetDialogs";
import { PlanetForm } from "./PlanetForm";
import { PlanetMissions } from "./PlanetMissions";
import { TravelTime } from "./TravelTime";
import { useDeletePlanet } from "./useDeletePlanet";

/** A planet with its picture, distance, travel time and missions. */
export function Component() {
  const planet = useQuery(planets.item(useIdParam()));
  return (
    <LoadedItem query={planet} collection={{ to: "/planets", label: "Planets" }}>
      {(data) => <Portrait key={data.body.id} planet={data} />}
    </LoadedItem>
  );
}

function Portrait({ planet }: { planet: Tagged<PlanetDetail> }) {
  const { id, name, distance_from_earth: km, missions } = planet.body;
  const { edited, wasEdited, begin, end } = useEditing<Tagged<PlanetDetail>>();
  const booking = useDialog("book");
  const size = useMatches({ base: 272, xs: 320 });

  return (
    <Page
      title={name}
      above={
        <Anchor component={Link} to="/planets">
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
              <PlanetForm planet={edited} onDone={end} onCancel={end} />
            ) : (
              <Facts planet={planet.body} wasEdited={wasEdited} onEdit={() => begin(planet)} />
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

interface FactsProps {
  planet: PlanetDetail;
  wasEdited: boolean;
  onEdit: () => void;
}

function Facts({ planet, wasEdited, onEdit }: FactsProps) {
  const { id, nearest_star: star, distance_from_earth: km } = planet;
  const remove = useDeletePlanet();
  const navigateAfter = useNavigateAfter();
  return (
    <>
      <dl className={classes.list}>
        <Fact label="Nearest star">
          {star === null ? (
            "None (rogue planet)"
          ) : (
            <Anchor component={Link} to={`/planets?q=${encodeURIComponent(star)}`} inherit>
              {star}
            </Anchor>
          )}
        </Fact>
        <Fact label="Distance from Earth">
          {km === null ? (
            "Unknown"
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
      <Box mt="lg">
        <ItemActions
          onEdit={onEdit}
          wasEdited={wasEdited}
          onDelete={() => navigateAfter(remove(id), "/planets")}
        />
      </Box>
    </>
  );
}
