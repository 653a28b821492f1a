import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../simplestreams/canonical-json.ts';
import type { EntryOf, SnapshotFile, SnapshotSource } from '../snapshot/snapshot-file.ts';
import { sha256Of } from './digest.ts';
import { mapParallel } from './parallel.ts';
import { pick } from './read-snapshot.ts';
import type { Recording } from './records.ts';
import { isRefusal, listForms } from './signed-file.ts';
import type { Trust } from './signed-file.ts';
import { maxBytes } from './source.ts';
import type { Source } from './source.ts';

/** How many files are asked for at a time. */
const atATime = 8;

/**
 * True where a sync would make the snapshot that is there already. Asks the source only whether its files have changed,
 * and for manifests it did not have before.
 *
 * @param expected what a sync would record of the source
 */
export async function isUpToDate(recording: Recording, old: SnapshotFile, expected: SnapshotSource): Promise<boolean> {
  if (canonicalJson(old.source) !== canonicalJson(expected)) return false;
  const files = [...pick(old, 'index'), ...pick(old, 'products')];
  if (files.length === 0 || files.some(({ provenance }) => provenance.origin !== recording.origin)) return false;
  if (!(await isAsTrusted(recording.trust, old)) || !(await areStored(recording.out, old))) return false;
  if (!(await holdsForAll(files, (file) => isUnchanged(recording.source, file, file.path === expected.path)))) {
    return false;
  }
  return holdsForAll(
    old.absent,
    async ({ path }) => !(await isThere(recording.source, path, maxBytes.manifest)),
  );
}

/** True where the signatures were checked by what is given now, and its keys are still good. */
async function isAsTrusted(trust: Trust, old: SnapshotFile): Promise<boolean> {
  const [keyring] = pick(old, 'keyring');
  const signatures = [...pick(old, 'index'), ...pick(old, 'products')].map(({ provenance }) => provenance.signature);
  if (trust === 'unsigned') return keyring === undefined;
  if (keyring === undefined) return false;
  const [{ armourKeyring }, { findKeyProblem }] = await Promise.all([
    import('../signature/keyring.ts'),
    import('../signature/judge.ts'),
  ]);
  if (sha256Of(new TextEncoder().encode(armourKeyring(trust.keyring))) !== keyring.sha256) return false;
  return holdsForAll(
    signatures,
    async (signature) =>
      signature.status === 'verified' && (await findKeyProblem(signature, trust.keyring, trust.now)) === undefined,
  );
}

/** True where every file of the snapshot is there and has its length. (`verify` looks at digests.) */
function areStored(out: string, old: SnapshotFile): Promise<boolean> {
  return holdsForAll(old.files, async ({ file, size }) => {
    const found = await stat(join(out, file)).catch(() => undefined);
    return found?.size === size;
  });
}

async function isUnchanged(
  source: Source,
  { path, provenance, validators }: EntryOf<'index' | 'products'>,
  exact: boolean,
): Promise<boolean> {
  const [best] = exact ? [path] : listForms(path);
  if (best !== undefined && best !== path && (await isThere(source, best, maxBytes.products))) return false;
  const now = await source.read(path, {
    maxBytes: maxBytes.products,
    ...(validators === undefined ? {} : { validators }),
  });
  if (now === 'unchanged') return true;
  return now !== 'absent' && now.bytes.length === provenance.size && sha256Of(now.bytes) === provenance.sha256;
}

/** A file that the server does not let be read is none, as for `readSigned` and `readManifest`. */
async function isThere(source: Source, path: string, most: number): Promise<boolean> {
  try {
    return (await source.read(path, { maxBytes: most })) !== 'absent';
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

async function holdsForAll<T>(things: readonly T[], holds: (thing: T) => Promise<boolean>): Promise<boolean> {
  return (await mapParallel(things, atATime, holds)).every(Boolean);
}
