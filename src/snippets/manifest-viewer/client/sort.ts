import { compareDebianVersions } from '../../../images/debian/order.ts';
import { compareByName } from '../../../images/manifest/name-order.ts';
import { splitVersion } from '../split-version.ts';
import { changes } from './row.ts';
import type { Row } from './row.ts';

/** What a column shows of a row, by its id in the address; the order is that of the table. */
export const columns = {
  package: 'Package',
  architecture: 'Architecture',
  epoch: 'Epoch',
  upstream: 'Upstream',
  revision: 'Revision',
} as const;

export const comparisonColumns = { package: 'Package', architecture: 'Architecture', change: 'Change', from: 'From', to: 'To' } as const;

export type Column = keyof typeof columns | keyof typeof comparisonColumns;

export interface Sort {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** `package`, `-upstream`: the form that stands in the address; undefined for what is no column. */
export function readSort(text: string): Sort | undefined {
  const column = [...Object.keys(columns), ...Object.keys(comparisonColumns)].find((id): id is Column => id === text.replace(/^-/, ''));
  return column && { column, isDescending: text.startsWith('-') };
}

export function writeSort({ column, isDescending }: Sort): string {
  return `${isDescending ? '-' : ''}${column}`;
}

/** What a row shows in a column. */
export function cellText(row: Row, column: Column): string {
  switch (column) {
    case 'package':
      return row.name;
    case 'architecture':
      return row.architecture ?? '';
    case 'change':
      return row.change ?? '';
    case 'from':
      return row.from ?? '';
    case 'to':
      return row.version;
    default:
      if (!row.name.startsWith('snap:')) return splitVersion(row.version)[column];
      return { epoch: '', upstream: row.version, revision: '' }[column];
  }
}

/** The rows in the order of a column, versions as dpkg orders them; rows that are alike there stay in the order of their names. */
export function sortRows(rows: readonly Row[], { column, isDescending }: Sort): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  if (column === 'package') return rows.toSorted((a, b) => sign * compareByName(a, b));
  const keyed = rows.map((row) => ({ row, key: cellText(row, column) }));
  return keyed.sort((a, b) => sign * compareKeys(a.key, b.key, column) || compareByName(a.row, b.row)).map(({ row }) => row);
}

function compareKeys(a: string, b: string, column: Column): number {
  if (a === b) return 0;
  if (column === 'change') return changes.findIndex((change) => change === a) - changes.findIndex((change) => change === b);
  if (column === 'architecture') return a < b ? -1 : 1;
  if (column === 'epoch') return Number(a) - Number(b);
  return compareDebianVersions(a, b);
}
