import { harmless } from './terminal.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/**
 * A table for people: columns aligned, two blanks between them, the last one not padded. Texts are made harmless.
 *
 * @returns lines; the first holds the titles
 */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map((cell) => harmless(cell)));
  const widths = columns.map((_, at) => cells.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), 0));
  return cells.map((row) =>
    columns
      .map(({ align }, at) => {
        const cell = row[at] ?? '';
        return align === 'right' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}
