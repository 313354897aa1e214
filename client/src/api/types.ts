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
