import {
  Anchor,
  Button,
  Card,
  Group,
  Modal,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { Link, useNavigate } from "react-router";
import { scientists, type Tagged } from "@/api/resources";
import type { ScientistDetail } from "@/api/types";
import { counted } from "@/components/counted";
import { Initials } from "@/components/Initials";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { Empty } from "@/components/states";
import { useDialog } from "@/components/useDialog";
import { useEditing } from "@/components/useEditing";
import { useId } from "@/components/useId";
import { useVisible } from "@/components/writes/useVisible";
import { inLightYears } from "../format";
import { MissionForm } from "../missions/MissionForm";
import { Fact } from "@/components/Fact";
import { PlanetPicture } from "../planets/picture/PlanetPicture";
import { ScientistForm } from "./ScientistForm";
import { useDeleteScientist } from "./useDeleteScientist";

/** A scientist: who they are, and the missions they are booked on. */
export function Component() {
  const scientist = useQuery(scientists.item(useId()));
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
  const navigate = useNavigate();

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
              onDelete={() => void remove(id).then((is) => is && navigate("/scientists"))}
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

interface MissionsProps {
  missions: ScientistDetail["missions"];
  onBook: () => void;
}

function Missions({ missions: all, onBook }: MissionsProps) {
  const missions = useVisible("/missions", all);
  if (missions.length === 0)
    return (
      <Empty icon={Rocket} title="Not booked on any mission">
        <Button variant="light" mt="xs" onClick={onBook}>
          Book the first one
        </Button>
      </Empty>
    );
  return (
    <Stack>
      <Title order={2} size="h3">
        {counted(missions.length, "mission")}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {missions.map(({ id, name, planet }) => (
          <Card key={id} withBorder>
            <Group wrap="nowrap">
              <PlanetPicture planet={planet} size={72} />
              <div>
                <Anchor component={Link} to={`/missions/${id}`} fw={600}>
                  {name}
                </Anchor>
                <Text size="sm">
                  to{" "}
                  <Anchor component={Link} to={`/planets/${planet.id}`} inherit>
                    {planet.name}
                  </Anchor>
                  {planet.distance_from_earth && `, ${inLightYears(planet.distance_from_earth)}`}
                </Text>
              </div>
            </Group>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
