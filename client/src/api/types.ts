import type { Item, Row } from "./resources";
import type { components } from "./schema";

type Schemas = components["schemas"];

/** A scientist in a list. */
export type Scientist = Schemas["ScientistSummary"];
/** A scientist with their missions. */
export type ScientistDetail = Schemas["Scientist"];
export type ScientistInput = Schemas["ScientistInput"];

/** A planet in a list; its distance is in kilometres. */
export type Planet = Schemas["PlanetSummary"];
/** A planet with its missions. */
export type PlanetDetail = Schemas["Planet"];
export type PlanetInput = Schemas["PlanetInput"];

/** A mission with its scientist and its planet. */
export type Mission = Schemas["Mission"];
export type MissionInput = Schemas["MissionInput"];

/** An actor. */
export type Actor = Row<"/actors">;
/** A movie with the ids of its cast. */
export type Movie = Row<"/movies">;

/** A snippet in a list: without its code. */
export type SnippetRow = Row<"/snippets">;
/** A snippet with its code. */
export type Snippet = Item<"/snippets">;
/** A coder with all snippets. */
export type Coder = Row<"/coders">;
/** A mentor with their coders. */
export type Mentor = Row<"/mentors">;

/** An event that guests can be invited to. */
export type Event = Schemas["Event"];
/** A guest of an event. */
export type Guest = Row<"/api/v1/invitedGuest">;

/** An account in a list, as administrators see it. */
export type User = Row<"/api/v1/users">;
export type Role = User["roles"][number];
