import { Anchor, Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Clapperboard } from "lucide-react";
import { Link } from "react-router";
import { movies } from "@/api/casting";
import type { Actor } from "@/api/types";
import { Empty, Loaded, Loading } from "@/components/states";
import { useVisible } from "@/components/writes/useVisible";
import { formatDate } from "../dates";

const NONE: never[] = [];

/** The movies of an actor, latest first. */
export function ActorMovies({ actor }: { actor: Actor }) {
  const query = useQuery(movies.all({ actors: actor.id, sort: "-release_date" }));
  const shown = useVisible("/movies", query.data ?? NONE);
  return (
    <Stack>
      <Title order={2} size="h3">
        Movies
      </Title>
      <Loaded query={query} loading={<Loading rows={2} height={72} />}>
        {() =>
          shown.length > 0 ? (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {shown.map(({ id, title, release_date }) => (
                <Card key={id} withBorder>
                  <Anchor component={Link} to={`/movies/${id}`} fw={600}>
                    {title}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {formatDate(release_date)}
                  </Text>
                </Card>
              ))}
            </SimpleGrid>
          ) : (
            <Empty icon={Clapperboard} title="No movies yet" />
          )
        }
      </Loaded>
    </Stack>
  );
}
