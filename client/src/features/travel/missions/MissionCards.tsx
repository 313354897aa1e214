import { Anchor, Button, Card, Group, SimpleGrid, Stack, Title } from "@mantine/core";
import { Rocket } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { counted } from "@/components/counted";
import { Empty } from "@/components/states";
import { useVisible } from "@/components/writes/useVisible";

interface Props<Mission> {
  missions: Mission[];
  /** The title of the empty state, and the label of its button. */
  none: { title: string; book: string };
  onBook: () => void;
  picture?: (mission: Mission) => ReactNode;
  /** Shown below the name of a mission. */
  children: (mission: Mission) => ReactNode;
}

/** The missions of a scientist or to a planet, as cards. */
export function MissionCards<Mission extends { id: number; name: string }>(props: Props<Mission>) {
  const { none, onBook, picture, children } = props;
  const missions = useVisible("/missions", props.missions);
  if (missions.length === 0)
    return (
      <Empty icon={Rocket} title={none.title}>
        <Button variant="light" mt="xs" onClick={onBook}>
          {none.book}
        </Button>
      </Empty>
    );
  return (
    <Stack>
      <Title order={2} size="h3">
        {counted(missions.length, "mission")}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {missions.map((mission) => (
          <Card key={mission.id} withBorder>
            <Group wrap="nowrap">
              {picture?.(mission)}
              <div>
                <Anchor component={Link} to={`/missions/${mission.id}`} fw={600}>
                  {mission.name}
                </Anchor>
                {children(mission)}
              </div>
            </Group>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
