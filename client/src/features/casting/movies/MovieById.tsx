import { Anchor, Group, Paper } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { movies } from "@/api/casting";
import type { Tagged } from "@/api/resources";
import type { Movie } from "@/api/types";
import { useMay } from "@/components/access/useCaller";
import { counted } from "@/components/counted";
import { Fact } from "@/components/Fact";
import { ItemActions } from "@/components/ItemActions";
import { LoadedItem } from "@/components/LoadedItem";
import { Page } from "@/components/Page";
import { useEditing } from "@/components/useEditing";
import { useIdParam } from "@/components/useIdParam";
import { useNavigateAfter } from "@/components/useNavigateAfter";
import { formatDate } from "../dates";
import { Cast } from "./Cast";
import { MovieForm } from "./MovieForm";
import { useDeleteMovie } from "./useDeleteMovie";

/** A movie and its cast. */
export function Component() {
  const movie = useQuery(movies.item(useIdParam()));
  return (
    <LoadedItem query={movie} collection={{ to: "/movies", label: "Movies" }} noun="Movie">
      {(data) => <Shown key={data.body.id} movie={data} />}
    </LoadedItem>
  );
}

function Shown({ movie }: { movie: Tagged<Movie> }) {
  const { id, title, release_date, actors } = movie.body;
  const { edited, wasEdited, begin, end } = useEditing<Tagged<Movie>>();
  const remove = useDeleteMovie();
  const navigateAfter = useNavigateAfter();
  const may = useMay();
  const { needs } = movies.about;
  return (
    <Page
      title={title}
      above={
        <Anchor component={Link} to="/movies">
          Movies
        </Anchor>
      }
    >
      <Paper withBorder p="lg" mb="xl">
        {edited ? (
          <MovieForm movie={edited} onDone={end} onCancel={end} />
        ) : (
          <Group justify="space-between">
            <Group component="dl" gap="xl" m={0}>
              <Fact label="Release date">{formatDate(release_date)}</Fact>
              <Fact label="Cast">{counted(actors.length, "actor")}</Fact>
            </Group>
            <ItemActions
              onEdit={may(needs("PATCH")) ? () => begin(movie) : undefined}
              wasEdited={wasEdited}
              onDelete={
                may(needs("DELETE")) ? () => navigateAfter(remove(id), "/movies") : undefined
              }
            />
          </Group>
        )}
      </Paper>
      <Cast ids={actors} />
    </Page>
  );
}
