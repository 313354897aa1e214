import { Anchor, Button, Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { Rocket } from "lucide-react";
import { Link } from "react-router";
import type { PlanetDetail } from "@/api/types";
import { counted } from "@/components/counted";
import { Empty } from "@/components/states";
import { useVisible } from "@/components/writes/useVisible";

interface Props {
  missions: PlanetDetail["missions"];
  onBook: () => void;
}

/** The missions that go to a planet, with who goes. */
export function PlanetMissions({ missions: all, onBook }: Props) {
  const missions = useVisible("/missions", all);
  if (missions.length === 0)
    return (
      <Empty icon={Rocket} title="Nobody goes there yet">
        <Button variant="light" mt="xs" onClick={onBook}>
          Book the first mission
        </Button>
      </Empty>
    );
  return (
    <Stack>
      <Title order={2} size="h3">
        {counted(missions.length, "mission")}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {missions.map(({ id, name, scientist }) => (
          <Card key={id} withBorder>
            <Anchor component={Link} to={`/missions/${id}`} fw={600}>
              {name}
            </Anchor>
            <Text size="sm">
              with{" "}
              <Anchor component={Link} to={`/scientists/${scientist.id}`} inherit>
                {scientist.name}
              </Anchor>
            </Text>
            <Text size="sm" c="dimmed">
              {scientist.field_of_study}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
