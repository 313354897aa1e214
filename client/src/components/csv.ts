/** What stands in a cell: a text, a number, or nothing. */
export type Cell = string | number | bigint | null;

/** By which a spreadsheet tells that a file is in UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
const NEEDS_QUOTES = /[",\r\n]/;
/** The beginnings by which a spreadsheet takes a text for a formula, and would run it. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as comma-separated values (RFC 4180), for a spreadsheet to open as it is.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; a number is left
 * alone, the negative too.
 *
 * @param rows the rows from the top, the header among them.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(",") + LINE_END).join("");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
