/** A part of a text, in lines and columns that count characters from 1; the end is not part of it. */
export interface Range {
  row: number;
  column: number;
  end_row: number;
  end_column: number;
}

/**
 * Where a column of a line begins: a character beyond the first 65,536 takes two places in a string,
 * but is one to those who count columns.
 */
export function offsetOf(line: string, column: number): number {
  return Array.from(line)
    .slice(0, Math.max(0, column - 1))
    .join("").length;
}
