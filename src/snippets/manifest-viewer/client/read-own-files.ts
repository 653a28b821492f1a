import { decodeManifest } from '../../../images/manifest/decode.ts';
import { harmless } from '../harmless.ts';

/** A manifest of the reader's own, not yet read. */
export interface OwnText {
  readonly name: string;
  readonly text: string;
}

/** What the reader has opened or dropped. */
export interface OwnFiles {
  readonly files: readonly File[];
  /** The text that was dropped; undefined where nothing was dropped. */
  readonly dropped: string | undefined;
}

/** The largest file a reader may open, bytes: a manifest of 1,000,000 packages is smaller. */
const largest = 64_000_000;

/**
 * The texts of files, or else the text that was dropped.
 *
 * @throws Error that says what can be opened
 */
export async function readOwnFiles({ files, dropped }: OwnFiles): Promise<readonly OwnText[]> {
  if (files.length > 2) throw new Error(`${files.length} files: open one, or two to compare.`);
  if (files.length > 0) return Promise.all(files.map(readOwnFile));
  if (dropped === '') throw new Error('What was dropped holds neither a file nor a text. Drop a manifest, two to compare, or the text of one.');
  return dropped === undefined ? [] : [{ name: 'dropped text', text: dropped }];
}

async function readOwnFile(file: File): Promise<OwnText> {
  const name = harmless(file.name);
  if (file.size > largest) throw new Error(`${name} is larger than 64 MB: a manifest is a text of some kB.`);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(`${name} cannot be read. If it is a folder, open or drop the manifest in it, or two to compare.`);
  });
  return { name, text: decodeManifest(new Uint8Array(bytes)) };
}
