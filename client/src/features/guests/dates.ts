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

/** Formats a day or an instant: "May 1, 2100", "May 1, 2100 at 18:00 UTC". */
export function formatDate(date: string): string {
  return isKnown(date) ? formatOf(date).format(new Date(date)) : date;
}

/** Formats a range: "May 1 – 3, 2100"; a single day only once. */
export function formatDates(start: string, end: string): string {
  if (start === end) return formatDate(start);
  const isAlike = isDay(start) === isDay(end) && isKnown(start) && isKnown(end);
  // While a form is being saved, the end may be before the start, which `formatRange` rejects.
  if (!isAlike || start > end) return `${formatDate(start)} to ${formatDate(end)}`;
  return formatOf(start).formatRange(new Date(start), new Date(end));
}

/** A day, and the time if it is an instant. */
export interface DateTime {
  day: string;
  time: string;
}

/** Splits a date into the fields of a form; omits seconds if they are 0. */
export function splitDateTime(date: string): DateTime {
  const [day = "", time = ""] = date.split("T");
  return { day, time: time.replace(/Z$/, "").replace(/^(\d\d:\d\d):00$/, "$1") };
}

/** Joins the fields to the API's format: "2100-05-01", or "2100-05-01T18:00:00Z" in UTC. */
export function joinDateTime({ day, time }: DateTime): string {
  if (!time) return day;
  return `${day}T${/^\d\d:\d\d$/.test(time) ? `${time}:00` : time}Z`;
}
