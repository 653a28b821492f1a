import { countThings } from '../count.ts';
import type { SyncReport } from '../edge/sync.ts';
import type { Changes, ProductChange } from '../snapshot/changes.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';
import type { Io } from './command.ts';
import { harmless } from './terminal.ts';

/** How many lines of changes are shown; a new stream has hundreds. */
const shown = 20;

/** Says what a sync did: snapshot and changes on standard output, what to know about them on standard error. */
export function reportSync({ old, snapshot, changes, warnings }: SyncReport, out: string, io: Io): void {
  for (const warning of warnings) io.err(`Note: ${harmless(warning)}\n`);
  const what = describeContent(snapshot);
  if (changes === undefined) io.out(`${out} is up to date: ${what}.\n`);
  else io.out(`${out} holds ${what}.\n${old === undefined ? '' : listChanges(changes)}`);
}

function describeContent({ files }: SnapshotFile): string {
  const count = (kind: string): number => files.filter((file) => file.kind === kind).length;
  return `${countThings(count('products'), 'products file')}, ${countThings(count('manifest'), 'manifest')}`;
}

function listChanges({ added, removed, changed }: Changes): string {
  const lines = [
    ...added.map((product) => `+ ${harmless(product)}`),
    ...changed.map((change) => `~ ${harmless(change.product)}: ${describeChange(change)}`),
    ...removed.map((product) => `- ${harmless(product)}`),
  ];
  const more = lines.length > shown ? [`… and ${lines.length - shown} more`] : [];
  return [...lines.slice(0, shown), ...more].map((line) => `${line}\n`).join('');
}

function describeChange({ added, removed, changed, fields }: ProductChange): string {
  const parts = [
    ...(added.length === 0 ? [] : [`new ${added.map((name) => harmless(name)).join(', ')}`]),
    ...(changed.length === 0 ? [] : [`changed ${changed.map((name) => harmless(name)).join(', ')}`]),
    ...(removed.length === 0 ? [] : [`gone ${removed.map((name) => harmless(name)).join(', ')}`]),
    ...(fields ? ['fields changed'] : []),
  ];
  return parts.join('; ');
}
