import { Clapperboard, Drama } from "lucide-react";
import { actors, movies } from "@/api/casting";
import { requireAccess } from "@/components/access/requireAccess";
import type { Feature } from "@/components/feature";

const SHOWN = { page: 1, per_page: 5 };
const ACTORS = actors.about.needs("GET");
const MOVIES = movies.about.needs("GET");
const ROLES = "Casting assistant, Casting director or Executive producer";

/** Actors, movies, and their casts. */
export const casting: Feature = {
  name: "Casting",
  navigation: [
    { label: "Actors", to: "/actors", icon: Drama, needs: ACTORS },
    { label: "Movies", to: "/movies", icon: Clapperboard, needs: MOVIES },
  ],
  routes: [
    {
      Component: requireAccess({ needs: ACTORS, to: "actors", roles: ROLES }),
      children: [
        { path: "/actors", lazy: () => import("./actors/Actors") },
        { path: "/actors/:id", lazy: () => import("./actors/ActorById") },
      ],
    },
    {
      Component: requireAccess({ needs: MOVIES, to: "movies", roles: ROLES }),
      children: [
        { path: "/movies", lazy: () => import("./movies/Movies") },
        { path: "/movies/:id", lazy: () => import("./movies/MovieById") },
      ],
    },
  ],
  actions: [
    {
      id: "add actor",
      label: "Add an actor",
      icon: Drama,
      to: "/actors?new",
      needs: actors.about.needs("POST"),
    },
    {
      id: "add movie",
      label: "Add a movie",
      icon: Clapperboard,
      to: "/movies?new",
      needs: movies.about.needs("POST"),
    },
  ],
  searches: [
    {
      group: "Actors",
      needs: ACTORS,
      find: async (q, client) =>
        (await client.query(actors.page({ q, ...SHOWN }))).rows.map((actor) => ({
          id: `actor ${actor.id}`,
          label: actor.name,
          description: `${actor.gender}, ${actor.age}`,
          icon: Drama,
          to: `/actors/${actor.id}`,
        })),
    },
    {
      group: "Movies",
      needs: MOVIES,
      find: async (q, client) =>
        (await client.query(movies.page({ q, ...SHOWN }))).rows.map((movie) => ({
          id: `movie ${movie.id}`,
          label: movie.title,
          description: movie.release_date,
          icon: Clapperboard,
          to: `/movies/${movie.id}`,
        })),
    },
  ],
};
