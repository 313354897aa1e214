import type { Statistics } from "@/api/statistics";

/** From violet to red; neighbours differ in light and dark mode. */
const COLOURS = [
  "#6446dc",
  "#9076f0",
  "#4f86ea",
  "#2aa3d8",
  "#1fb0a8",
  "#38a866",
  "#93ab33",
  "#d99a21",
  "#e0753a",
  "#d6557a",
];
const OTHERS = "#868ca6";

export interface Slice {
  /** The field of study; null for all others together. */
  field: string | null;
  missions: number;
  colour: string;
}

/** The missions of each field of study, most first; they add up to all missions. */
export function slicesOf({ missions, missions_by_field_of_study }: Statistics): Slice[] {
  const slices: Slice[] = missions_by_field_of_study.map((row, index) => ({
    field: row.field_of_study,
    missions: row.missions,
    colour: COLOURS[index % COLOURS.length] ?? OTHERS,
  }));
  const others = slices.reduce((left, slice) => left - slice.missions, missions);
  return others > 0 ? [...slices, { field: null, missions: others, colour: OTHERS }] : slices;
}
