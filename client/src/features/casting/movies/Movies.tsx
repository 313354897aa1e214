import { Anchor, Text } from "@mantine/core";
import { Clapperboard } from "lucide-react";
import { Link } from "react-router";
import { movies } from "@/api/casting";
import type { Movie } from "@/api/types";
import { CollectionPage } from "@/components/CollectionPage";
import { counted } from "@/components/counted";
import type { Column } from "@/components/DataTable";
import { formatDate } from "../dates";
import { MovieForm } from "./MovieForm";
import { useDeleteMovie } from "./useDeleteMovie";

const WORDS = {
  title: "Movies",
  one: "movie",
  searched: "title",
  first: "Add a movie to put together its cast.",
};

const COLUMNS: Column<Movie>[] = [
  {
    header: "Title",
    sort: "title",
    render: ({ id, title }) => (
      <Anchor component={Link} to={`/movies/${id}`} fw={550}>
        {title}
      </Anchor>
    ),
  },
  {
    header: "Release date",
    sort: "release_date",
    render: ({ release_date }) => formatDate(release_date),
  },
  {
    header: "Cast",
    render: ({ actors }) =>
      actors.length > 0 ? (
        counted(actors.length, "actor")
      ) : (
        <Text span c="dimmed">
          none
        </Text>
      ),
  },
];

/** The movies. */
export function Component() {
  return (
    <CollectionPage
      collection={movies}
      words={WORDS}
      icons={{ one: Clapperboard, add: Clapperboard }}
      columns={COLUMNS}
      pageOf={(id) => `/movies/${id}`}
      form={(movie, onDone, onCancel) => (
        <MovieForm movie={movie} onDone={onDone} onCancel={onCancel} />
      )}
      remove={useDeleteMovie()}
    />
  );
}
