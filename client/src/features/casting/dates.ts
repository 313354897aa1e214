const FORMAT = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** Formats a day such as "2002-12-04": "December 4, 2002". */
export function formatDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : FORMAT.format(date);
}
