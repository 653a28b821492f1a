import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { cellText, readSort, sortRows, writeSort } from '../../../../../src/snippets/manifest-viewer/client/sort.ts';

const row = (name: string, version: string, architecture?: string) => ({ name, version, architecture });
const rows = [row('b', '1:2.0-1', 'amd64'), row('a', '2.0~rc1-10'), row('c', '2.0-9', 'arm64'), row('d', '10:2.0-1')];
const order = (sort: string) => sortRows(rows, readSort(sort) ?? { column: 'package', isDescending: false }).map(({ name }) => name).join('');

it.each([
  ['package', 'abcd'],
  ['-package', 'dcba'],
  ['architecture', 'adbc'],
  ['epoch', 'acbd'],
  ['-epoch', 'dbac'],
  ['upstream', 'abcd'],
  ['revision', 'bdca'],
])('sorts by %s', (sort, names) => expect(order(sort)).toBe(names));

it('orders upstream versions as dpkg does', () => {
  const versions = ['1.10', '1.9', '1.9~rc1', '1.9+b1', '1.9a'];
  const sorted = sortRows(versions.map((version) => row('x', version)), { column: 'upstream', isDescending: false }).map(({ version }) => version);
  for (const [index, version] of sorted.slice(1).entries()) execFileSync('dpkg', ['--compare-versions', sorted[index] ?? '', 'le', version]);
  expect(sorted).toEqual(['1.9~rc1', '1.9', '1.9a', '1.9+b1', '1.10']);
});

it('does not take apart the revision of a snap', () => {
  expect(cellText(row('snap:lxd', '5.0/stable/ubuntu-22.04 22923'), 'upstream')).toBe('5.0/stable/ubuntu-22.04 22923');
  expect(cellText(row('snap:lxd', '5.0/stable/ubuntu-22.04 22923'), 'revision')).toBe('');
});

it('reads the order that an address gives, and writes it back', () => {
  expect(readSort('-upstream')).toEqual({ column: 'upstream', isDescending: true });
  expect(readSort('size')).toBeUndefined();
  expect(writeSort({ column: 'upstream', isDescending: true })).toBe('-upstream');
});
