import type { Mission } from "@/api/types";
import type { Cell } from "@/components/csv";
import { lightYears } from "../units";

const HEADER = [
  "id",
  "mission",
  "scientist",
  "field of study",
  "planet",
  "nearest star",
  "distance in km",
  "distance in light years",
];
/** More digits than have been measured. */
const DIGITS = 7;
const LONGEST_WORD = 40;

/** The rows of the CSV file, including the header. */
export function toRows(missions: readonly Mission[]): Cell[][] {
  return [HEADER, ...missions.map(toRow)];
}

function toRow({ id, name, scientist, planet }: Mission): Cell[] {
  const km = planet.distance_from_earth;
  return [
    id,
    name,
    scientist.name,
    scientist.field_of_study,
    planet.name,
    planet.nearest_star,
    // Otherwise the last digits of a large number would be rounded.
    km === null ? null : BigInt(km),
    km === null ? null : Number(lightYears(km).toPrecision(DIGITS)),
  ];
}

/** The filters of the exported missions. */
export interface Selection {
  q: string;
  scientist: string | null;
  planet: string | null;
}

/**
 * A file name that tells the filters and the day of an export.
 *
 * @param day the day in the user's time zone.
 */
export function fileName({ q, scientist, planet }: Selection, day: Date): string {
  const words = [
    "missions",
    ...(scientist ? ["of", scientist] : []),
    ...(planet ? ["to", planet] : []),
    ...(q ? ["with", q] : []),
    [day.getFullYear(), pad(day.getMonth() + 1), pad(day.getDate())].join("-"),
  ];
  return `${words.map(safe).filter(Boolean).join("-")}.csv`;
}

const pad = (number: number) => String(number).padStart(2, "0");

/** Reduces a text to letters, digits and hyphens, which every file system supports. */
function safe(word: string): string {
  const text = word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return Array.from(text)
    .slice(0, LONGEST_WORD)
    .join("")
    .replace(/^-+|-+$/g, "");
}
