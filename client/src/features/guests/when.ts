const DAY: Intl.DateTimeFormatOptions = {
  ...{ year: "numeric", month: "long", day: "numeric" },
  timeZone: "UTC",
};
const DAYS = new Intl.DateTimeFormat("en", DAY);
const INSTANTS = new Intl.DateTimeFormat("en", {
  ...DAY,
  ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" },
});

const isDay = (date: string) => !date.includes("T");
const formatOf = (date: string) => (isDay(date) ? DAYS : INSTANTS);
const isKnown = (date: string) => !Number.isNaN(Date.parse(date));

/** A day or an instant in words: "May 1, 2100", "May 1, 2100 at 18:00 UTC". */
export function inWords(date: string): string {
  return isKnown(date) ? formatOf(date).format(new Date(date)) : date;
}

/** From when until when, in words: "May 1 – 3, 2100"; a day that is the only one is told once. */
export function whenInWords(start: string, end: string): string {
  if (start === end) return inWords(start);
  const isAlike = isDay(start) === isDay(end) && isKnown(start) && isKnown(end);
  // A form that is being saved may have them the wrong way round, which a range can't.
  if (!isAlike || start > end) return `${inWords(start)} to ${inWords(end)}`;
  return formatOf(start).formatRange(new Date(start), new Date(end));
}

/** A day, and the time of day where it is an instant. */
export interface Moment {
  day: string;
  time: string;
}

/** The parts that a form has a field for each of; of seconds, those that are not 0. */
export function partsOf(date: string): Moment {
  const [day = "", time = ""] = date.split("T");
  return { day, time: time.replace(/Z$/, "").replace(/^(\d\d:\d\d):00$/, "$1") };
}

/** What the API takes and shows: "2100-05-01", or in UTC "2100-05-01T18:00:00Z". */
export function joined({ day, time }: Moment): string {
  if (!time) return day;
  return `${day}T${/^\d\d:\d\d$/.test(time) ? `${time}:00` : time}Z`;
}
