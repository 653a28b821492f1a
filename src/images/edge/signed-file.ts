import { ImagesError } from '../errors.ts';
import { splitClearSigned } from '../signature/clear-signed.ts';
import type { Keyring } from '../signature/keyring.ts';
import type { SignatureStatus } from '../signature/status.ts';
import { decodeUtf8 } from '../simplestreams/utf8.ts';
import { maxBytes } from './source.ts';
import type { Source } from './source.ts';

/** How far a source is trusted: by a keyring, at a date; or as it is. */
export type Trust = { readonly keyring: Keyring; readonly now: Date } | 'unsigned';

/** A file of a stream, read and, where asked for, verified. */
export interface SignedFile {
  /** Path of the form that was found. */
  readonly path: string;
  /** The JSON text, without its signature. */
  readonly text: string;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  readonly signature: SignatureStatus;
}

/**
 * Reads an index or products file in the best form that the source has: `.sjson`; else `.json` with `.json.gpg`; else,
 * for a source that need not be signed, `.json` alone.
 *
 * @param path as the index or the user gives it; the ending does not matter unless `exact`
 * @param exact reads that very file and no other form of it
 * @throws {ImagesError} MissingFile, UnsignedFile, TruncatedFile, BadSignature, UnknownKey, ExpiredKey, RevokedKey, MalformedJson
 */
export async function readSigned(source: Source, path: string, kind: 'index' | 'products', trust: Trust, exact = false): Promise<SignedFile> {
  const limit = { maxBytes: maxBytes[kind] };
  const forms = exact ? [path] : listForms(path);
  for (const form of forms) {
    const fetched = await source.read(form, limit);
    if (fetched === undefined) continue;
    if (form.endsWith('.sjson')) return readClearSigned(form, fetched.bytes, source.place(form), trust);
    return readWithDetached(form, fetched.bytes, source, trust);
  }
  throw new ImagesError('MissingFile', {
    place: { file: source.place(forms.at(-1) ?? path) },
    reason: forms.length > 1 ? `The source has neither this file nor ${forms.slice(0, -1).join(', ')}.` : 'The source does not have this file.',
    remedy: 'A source is the directory or address that holds streams/v1/.',
  });
}

function listForms(path: string): string[] {
  const stem = /^(.*)\.s?json$/s.exec(path)?.[1];
  return stem === undefined ? [path] : [`${stem}.sjson`, `${stem}.json`];
}

async function readClearSigned(path: string, bytes: Uint8Array, place: string, trust: Trust): Promise<SignedFile> {
  const content = decodeUtf8(bytes, place);
  if (trust === 'unsigned') {
    return { path, text: splitClearSigned(content, place).text, bytes, signature: { status: 'not checked' } };
  }
  const { verifyClearSigned } = await import('../signature/verify.ts');
  return { path, bytes, ...(await verifyClearSigned(content, trust.keyring, trust.now, place)) };
}

async function readWithDetached(path: string, bytes: Uint8Array, source: Source, trust: Trust): Promise<SignedFile> {
  const place = source.place(path);
  const detached = await source.read(`${path}.gpg`, { maxBytes: maxBytes.signature });
  const file = { path, bytes, text: decodeUtf8(bytes, place) };
  if (trust === 'unsigned') return { ...file, signature: { status: detached === undefined ? 'unsigned' : 'not checked' } };
  if (detached === undefined) {
    throw new ImagesError('UnsignedFile', {
      place: { file: place },
      reason: 'The source has neither a .sjson of this file nor a signature beside it (.json.gpg).',
      remedy: 'Use another source, or --unsigned if you trust this one for another reason.',
    });
  }
  const { verifyDetached } = await import('../signature/verify.ts');
  const signature = await verifyDetached(bytes, detached.bytes, trust.keyring, trust.now, place, source.place(`${path}.gpg`));
  return { ...file, signature };
}
