import { rowName } from './row.ts';
import type { Row } from './row.ts';

const most = 1000;

/** A comparison as a Markdown table for a ticket: its two sides, the rows, and where it can be seen. */
export function comparisonMarkdown(from: string, to: string, summary: string, rows: readonly Row[], link: string | undefined): string {
  const lines = rows.slice(0, most).map((row) => `| ${[code(rowName(row)), row.change ?? '', code(row.from ?? ''), code(row.version)].join(' | ')} |`);
  return [
    `From ${code(from)} to ${code(to)}: ${summary}`,
    '',
    '| Package | Change | From | To |',
    '| --- | --- | --- | --- |',
    ...lines,
    ...(rows.length > most ? ['', `and ${rows.length - most} more.`] : []),
    ...(link === undefined ? [] : ['', link]),
    '',
  ].join('\n');
}

/** A text between backticks, without what would end the code or the cell. */
function code(text: string): string {
  return text === '' ? '' : `\`${text.replace(/[`|\r\n]/g, '_')}\``;
}
