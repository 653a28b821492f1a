import { ImagesError } from '../errors.ts';
import { splitClearSigned } from '../signature/clear-signed.ts';
import type { Keyring } from '../signature/keyring.ts';
import type { SignatureStatus } from '../signature/status.ts';
import { decodeUtf8 } from '../simplestreams/utf8.ts';
import { sha256Of } from './digest.ts';
import type { OnProgress } from './progress.ts';
import { release } from './release.ts';
import { maxBytes } from './source.ts';
import type { Fetched, Source, Validators } from './source.ts';

/** How far a source is trusted: by a keyring, at a date; or as it is. */
export type Trust = { readonly keyring: Keyring; readonly now: Date } | 'unsigned';

/** A source, and how to read signed files from it. */
export interface Reading {
  readonly source: Source;
  readonly trust: Trust;
  readonly onProgress: OnProgress;
}

/** What is to be recorded of a file of a stream. */
export interface SignedFile {
  /** Path of the form that was found. */
  readonly path: string;
  readonly signature: SignatureStatus;
  /** Of the file as it was read. */
  readonly sha256: string;
  readonly size: number;
  readonly validators: Validators;
}

/** A file of a stream and its JSON text, without the signature. */
export interface SignedText extends SignedFile {
  readonly text: string;
}

/**
 * Reads an index or products file in the best form that the source has: `.sjson`; else `.json` with `.json.gpg`; else,
 * for a source that need not be signed, `.json` alone. A form that the server refuses counts as one it does not have, as long
 * as it has another: storage that lists nothing answers so for files that are not there.
 *
 * @param path as the index or the user gives it; the ending does not matter unless `exact`
 * @param exact reads that very file and no other form of it
 * @throws {ImagesError} MissingFile, UnsignedFile, TruncatedFile, BadSignature, UnknownKey, ExpiredKey, RevokedKey,
 *   MalformedJson, AccessRefused where no form can be had, and what the source throws
 */
export async function readSigned(
  reading: Reading,
  path: string,
  kind: 'index' | 'products',
  exact = false,
): Promise<SignedText> {
  const { source } = reading;
  const forms = exact ? [path] : listForms(path);
  let refusal: ImagesError | undefined;
  for (const form of forms) {
    const fetched = await read(reading, form, maxBytes[kind]).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
      refusal ??= error;
    });
    if (fetched === undefined) continue;
    const signed = form.endsWith('.sjson')
      ? await readClearSigned(reading, form, fetched)
      : await readWithDetached(reading, form, fetched);
    const file = {
      path: form,
      sha256: sha256Of(fetched.bytes),
      size: fetched.bytes.length,
      validators: fetched.validators,
      ...signed,
    };
    release(fetched.bytes);
    return file;
  }
  if (refusal !== undefined) throw refusal;
  throw new ImagesError('MissingFile', {
    place: { file: source.place(forms.at(-1) ?? path) },
    reason:
      forms.length > 1
        ? `The source has neither this file nor its signed form (${forms.slice(0, -1).join(', ')}).`
        : 'The source does not have this file.',
    remedy: 'A source is the directory or address that holds streams/v1/.',
  });
}

/** True where a server said that a file may not be read. */
export function isRefusal(error: unknown): error is ImagesError {
  return error instanceof ImagesError && error.name === 'AccessRefused';
}

/** The forms that a file may have, the best first. */
export function listForms(path: string): string[] {
  const stem = /^(.*)\.s?json$/s.exec(path)?.[1];
  return stem === undefined ? [path] : [`${stem}.sjson`, `${stem}.json`];
}

interface Signed {
  readonly text: string;
  readonly signature: SignatureStatus;
}

async function readClearSigned({ source, trust }: Reading, path: string, { bytes }: Fetched): Promise<Signed> {
  const place = source.place(path);
  const content = decodeUtf8(bytes, place);
  if (trust === 'unsigned') {
    return { text: splitClearSigned(content, place).text, signature: { status: 'not checked' } };
  }
  const { verifyClearSigned } = await import('../signature/verify.ts');
  return verifyClearSigned(content, trust.keyring, trust.now, place);
}

async function readWithDetached(reading: Reading, path: string, { bytes }: Fetched): Promise<Signed> {
  const { source, trust } = reading;
  const place = source.place(path);
  const detached = await read(reading, `${path}.gpg`, maxBytes.signature).catch((error: unknown) => {
    if (trust !== 'unsigned' || !isRefusal(error)) throw error;
  });
  const text = decodeUtf8(bytes, place);
  if (trust === 'unsigned') return { text, signature: { status: detached === undefined ? 'unsigned' : 'not checked' } };
  if (detached === undefined) {
    throw new ImagesError('UnsignedFile', {
      place: { file: place },
      reason: 'The source has neither a .sjson of this file nor a signature beside it (.json.gpg).',
      remedy: 'Use another source, or --unsigned if you trust this one for another reason.',
    });
  }
  const { verifyDetached } = await import('../signature/verify.ts');
  const signature = await verifyDetached(
    bytes,
    detached.bytes,
    trust.keyring,
    trust.now,
    place,
    source.place(`${path}.gpg`),
  );
  return { text, signature };
}

async function read({ source, onProgress }: Reading, path: string, limit: number): Promise<Fetched | undefined> {
  const place = source.place(path);
  const onBytes = (received: number, expected: number | undefined): void =>
    onProgress({ kind: 'bytes', place, received, expected });
  const fetched = await source.read(path, { maxBytes: limit, onBytes });
  if (fetched === 'absent' || fetched === 'unchanged') return undefined;
  onProgress({ kind: 'file', place, bytes: fetched.bytes.length });
  return fetched;
}
