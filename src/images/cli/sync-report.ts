import type { SyncReport } from '../edge/sync.ts';
import type { Io } from './command.ts';
import { harmless } from './terminal.ts';

/** Says what a sync did: the snapshot on standard output, what to know about it on standard error. */
export function reportSync({ old, snapshot, warnings }: SyncReport, out: string, io: Io): void {
  for (const warning of warnings) io.err(`Note: ${harmless(warning)}\n`);
  if (snapshot.absent.length > 0) {
    const [first] = snapshot.absent;
    io.err(`Note: the source does not have ${snapshot.absent.length} of the manifests it names, such as ${harmless(first?.address ?? '')}.\n`);
  }
  const count = (kind: string): number => snapshot.files.filter((file) => file.kind === kind).length;
  const what = `${count('products')} product files, ${count('manifest')} manifests`;
  io.out(snapshot === old ? `${out} is up to date: ${what}.\n` : `${out} holds ${what}.\n`);
}
