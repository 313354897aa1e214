import type { Item, Row } from "./resources";
import type { components } from "./schema";

type Schemas = components["schemas"];

/** A scientist as lists show them. */
export type Scientist = Schemas["ScientistSummary"];
/** A scientist with the missions that they are booked on. */
export type ScientistDetail = Schemas["Scientist"];
export type ScientistInput = Schemas["ScientistInput"];

/** A planet as lists show it; its distance is in kilometres. */
export type Planet = Schemas["PlanetSummary"];
/** A planet with the missions that go there. */
export type PlanetDetail = Schemas["Planet"];
export type PlanetInput = Schemas["PlanetInput"];

/** A mission, with who goes and where to. */
export type Mission = Schemas["Mission"];
export type MissionInput = Schemas["MissionInput"];

/** An actor, who can be cast in movies. */
export type Actor = Row<"/actors">;
/** A movie, with the ids of those who play in it. */
export type Movie = Row<"/movies">;

/** A snippet as lists show it: without its code. */
export type SnippetRow = Row<"/snippets">;
/** A snippet with its code. */
export type Snippet = Item<"/snippets">;
/** A coder, with all snippets. */
export type Coder = Row<"/coders">;
/** A mentor, with their coders. */
export type Mentor = Row<"/mentors">;

/** Something that guests are invited to. */
export type Event = Schemas["Event"];
/** Somebody who is invited to an event. */
export type Guest = Row<"/api/v1/invitedGuest">;

/** An account as administrators see it in lists. */
export type User = Row<"/api/v1/users">;
export type Role = User["roles"][number];
