import { Anchor, Button, Group, Modal, Paper, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { Link } from "react-router";
import { scientists, type Tagged } from "@/api/resources";
import type { ScientistDetail } from "@/api/types";
import { Fact } from "@/components/Fact";
import { Initials } from "@/components/Initials";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useDialog } from "@/components/useDialog";
import { useEditing } from "@/components/useEditing";
import { useIdParam } from "@/components/useIdParam";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { inLightYears } from "../format";
import { MissionCards } from "../missions/MissionCards";
import { MissionForm } from "../missions/MissionForm";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import { ScientistForm } from "./ScientistForm";
import { useDeleteScientist } from "./useDeleteScientist";

/** A scientist and their missions. */
export function Component() {
  const scientist = useQuery(scientists.item(useIdParam()));
  return (
    <LoadedItem query={scientist} collection={{ to: "/scientists", label: "Scientists" }}>
      {(data) => <Profile key={data.body.id} scientist={data} />}
    </LoadedItem>
  );
}

function Profile({ scientist }: { scientist: Tagged<ScientistDetail> }) {
  const { id, name, field_of_study, missions } = scientist.body;
  const farthest = farthestOf(missions);
  const { edited, wasEdited, begin, end } = useEditing<Tagged<ScientistDetail>>();
  const booking = useDialog("book");
  const remove = useDeleteScientist();
  const navigateAfter = useNavigateAfter();

  return (
    <Page
      title={name}
      above={
        <Anchor component={Link} to="/scientists">
          Scientists
        </Anchor>
      }
      actions={
        <Button leftSection={<Rocket size={16} aria-hidden />} onClick={() => booking.open()}>
          Book a mission
        </Button>
      }
    >
      <Paper withBorder p="lg" mb="xl">
        {edited ? (
          <ScientistForm scientist={edited} onDone={end} onCancel={end} />
        ) : (
          <Group justify="space-between">
            <Group gap="xl">
              <Initials name={name} size={64} />
              <Group component="dl" gap="xl" m={0}>
                <Fact label="Field of study">{field_of_study}</Fact>
                {farthest && (
                  <Fact label="Farthest destination">
                    {farthest.name}, {inLightYears(Number(farthest.distance_from_earth))}
                  </Fact>
                )}
              </Group>
            </Group>
            <ItemActions
              onEdit={() => begin(scientist)}
              wasEdited={wasEdited}
              onDelete={() => navigateAfter(remove(id), "/scientists")}
            />
          </Group>
        )}
      </Paper>
      <Missions missions={missions} onBook={() => booking.open()} />
      <Modal
        opened={booking.value !== null}
        onClose={booking.close}
        title={`Book a mission for ${name}`}
      >
        <MissionForm scientistId={id} onDone={booking.close} onCancel={booking.close} />
      </Modal>
    </Page>
  );
}

function farthestOf(missions: ScientistDetail["missions"]) {
  const distances = missions.map(({ planet }) => planet.distance_from_earth ?? 0);
  const farthest = missions[distances.indexOf(Math.max(...distances))]?.planet;
  return farthest?.distance_from_earth ? farthest : undefined;
}

const NONE = { title: "No missions yet", book: "Book the first mission" };

interface MissionsProps {
  missions: ScientistDetail["missions"];
  onBook: () => void;
}

/** The missions of a scientist, with their planets. */
function Missions({ missions, onBook }: MissionsProps) {
  return (
    <MissionCards
      missions={missions}
      none={NONE}
      onBook={onBook}
      picture={({ planet }) => <PlanetPicture planet={planet} size={72} />}
    >
      {({ planet }) => (
        <Text size="sm">
          to{" "}
          <Anchor component={Link} to={`/planets/${planet.id}`} inherit>
            {planet.name}
          </Anchor>
          {planet.distance_from_earth && `, ${inLightYears(planet.distance_from_earth)}`}
        </Text>
      )}
    </MissionCards>
  );
}
