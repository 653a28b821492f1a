import type { LinkTable } from '../table.ts';

/** The table that the build put into this page, so that it needs no request and works from a file. */
export function readEmbeddedTable(): LinkTable {
  const table: LinkTable = JSON.parse(document.getElementById('links-table')?.textContent || '{"pages":[],"aliases":{},"legacy":[],"short":{}}');
  return table;
}
