import {
  Anchor,
  Button,
  Card,
  Group,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  Title,
} from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Drama } from "lucide-react";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { actors } from "@/api/casting";
import { Initials } from "@/components/Initials";
import { Empty } from "@/components/states";
import { useVisible } from "@/components/writes/useVisible";

/** How many to show at first; each of them is a request. */
const FEW = 24;

/** The cast of a movie. */
export function Cast({ ids }: { ids: number[] }) {
  const rows = useMemo(() => ids.map((id) => ({ id })), [ids]);
  const visible = useVisible("/actors", rows);
  const [isWhole, setIsWhole] = useState(false);
  return (
    <Stack>
      <Title order={2} size="h3">
        Cast
      </Title>
      {visible.length === 0 ? (
        <Empty icon={Drama} title="No cast yet" />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {(isWhole ? visible : visible.slice(0, FEW)).map(({ id }) => (
            <Member key={id} id={id} />
          ))}
        </SimpleGrid>
      )}
      {visible.length > FEW && !isWhole && (
        <Button variant="light" onClick={() => setIsWhole(true)}>
          Show all {visible.length}
        </Button>
      )}
    </Stack>
  );
}

function Member({ id }: { id: number }) {
  const { data, error } = useQuery(actors.item(id));
  const actor = data?.body;
  return (
    <Card withBorder>
      <Group wrap="nowrap">
        {actor ? <Initials name={actor.name} size={44} /> : <Skeleton circle height={44} />}
        <div>
          <Anchor component={Link} to={`/actors/${id}`} fw={600}>
            {actor?.name ?? `Actor #${id}`}
          </Anchor>
          <Text size="sm" c="dimmed">
            {actor ? `${actor.gender}, ${actor.age}` : error ? "Couldn't load this actor" : "…"}
          </Text>
        </div>
      </Group>
    </Card>
  );
}
