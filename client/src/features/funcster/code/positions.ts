/** A range of text; rows and columns count from 1, the end is exclusive. */
export interface Range {
  row: number;
  column: number;
  end_row: number;
  end_column: number;
}

/**
 * The offset of a column in a line. A character outside the Basic Multilingual Plane counts as one
 * column, but as two UTF-16 units of the string.
 */
export function offsetOf(line: string, column: number): number {
  return Array.from(line)
    .slice(0, Math.max(0, column - 1))
    .join("").length;
}
