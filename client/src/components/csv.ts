/** The value of a cell: a text, a number, or nothing. */
export type Cell = string | number | bigint | null;

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
const NEEDS_QUOTES = /[",\r\n]/;
/** The first characters that make a spreadsheet run a text as a formula. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

/**
 * Formats a table as comma-separated values (RFC 4180) for spreadsheets.
 *
 * An apostrophe keeps a text from being run as a formula. Numbers need none, not even negative ones.
 *
 * @param rows all rows, including the header.
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
