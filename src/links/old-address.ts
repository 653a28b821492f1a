import { decodeOnce } from './decode.ts';

/** An address as someone wrote it into a ticket, taken apart. */
export interface OldAddress {
  /** Lower case, without port; empty for a file, undefined where the address has none. */
  readonly host: string | undefined;
  /** Decoded parts of the path: `t`, `about-images`, `5076`. Printable ASCII and letters, blanks in that of a file, never empty, no dots alone, no slash. */
  readonly segments: readonly string[];
  /** Decoded once; as written where it cannot be decoded. Undefined where the address has none. */
  readonly fragment: string | undefined;
}

/** Longer than any address that was ever published, and short enough to cost nothing. */
export const longestAddress = 2048;

/**
 * Takes an address apart: with or without host, `http` or `https`, with a query (which is dropped).
 *
 * Returns undefined for whatever is no address of a page: other schemes (`javascript:`, `data:`), user names, broken or
 * double percent-encoding, control characters, halves of signs, signs outside ASCII but letters (a slug of Discourse may hold those), paths that climb,
 * over-long texts, a fragment alone.
 */
export function readOldAddress(text: string): OldAddress | undefined {
  if (text.length > longestAddress) return undefined;
  const address = text.trim();
  if (/[\s\\\p{Cc}\p{Cs}]/u.test(address)) return undefined;
  const { authority, rest, isFile } = splitAuthority(address) ?? {};
  if (rest === undefined || (authority === undefined && /^(?:#|$)/.test(rest))) return undefined;
  const host = isFile ? '' : authority === undefined ? undefined : readHost(authority);
  if (authority !== undefined && host === undefined) return undefined;
  const [beforeFragment = '', ...fragments] = rest.split('#');
  const segments = readSegments(beforeFragment.split('?', 1)[0] ?? '', host === '' ? fileSegment : webSegment);
  return segments && { host, segments, fragment: fragments[0] === undefined ? undefined : readFragment(fragments.find((part) => part !== '') ?? '') };
}

const webSegment = /^(?!\.+$)[!-~\p{L}\p{M}]+$/u;
const fileSegment = /^(?!\.+$)[ -~\p{L}\p{M}]+$/u;

function splitAuthority(address: string): { authority: string | undefined; rest: string; isFile?: true } | undefined {
  const file = /^file:\/+(.*)$/i.exec(address)?.[1];
  if (file !== undefined) return { authority: '', rest: file, isFile: true };
  const [, scheme, slashes, authority, rest = ''] = /^(?:(https?:)(?=\/\/))?(?:(\/\/)([^/?#]*))?(.*)$/is.exec(address) ?? [];
  if (slashes !== undefined) return { authority, rest };
  // `maas.io/docs/images`: a host without a scheme has a dot and something behind it.
  const [, bare, path = ''] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d{1,5})?)(\/.*)$/is.exec(address) ?? [];
  if (scheme !== undefined || (bare === undefined && /^[a-z][a-z0-9+.-]*:/i.test(address))) return undefined;
  return bare === undefined ? { authority: undefined, rest: address } : { authority: bare, rest: path };
}

function readHost(authority: string): string | undefined {
  return /^([a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]{2,45}\])\.?(?::\d{1,5})?$/i.exec(authority)?.[1]?.toLowerCase();
}

function readSegments(path: string, form: RegExp): string[] | undefined {
  // A link in a page of the old repository may start with steps: `../en/installconfig-images.md`.
  const raw = path.replace(/%2f/gi, '/').replace(/^(?:\.{1,2}\/)+/, '').split('/').filter((segment) => segment !== '');
  const segments = raw.map(decodeOnce);
  return segments.every((segment) => segment !== undefined && form.test(segment) && !/[/\\%<>"]/.test(segment))
    ? segments.filter((segment) => segment !== undefined)
    : undefined;
}

function readFragment(raw: string): string {
  const [id = ''] = raw.split(':~:', 1);
  return decodeOnce(id) ?? id;
}
