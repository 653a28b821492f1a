import { isMaasSince, isMaasUntil } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';
import { quote } from '../quote.ts';
import { ruleFinding } from './rule.ts';
import type { BootSourceFinding } from './rule.ts';
import type { BootSource } from './source.ts';

/** The form of a URL and its last slash. */
export function checkUrl({ url }: BootSource, version: MaasVersion): readonly BootSourceFinding[] {
  const several = isMaasSince(version, '3.8');
  if (!isAddress(url, several ? /^https?:\/\/[^\s/?#]/i : /^(?:https?|ftps?):\/\/[^\s/?#]/i)) {
    return [
      ruleFinding('url-invalid', {
        message: `${quote(url)} is not an address that MAAS can read images from.`,
        says: several ? 'URL must be a valid HTTP or HTTPS address.' : 'Enter a valid URL.',
      }),
    ];
  }
  if (!url.endsWith('/') && !isFileUrl(url) && isMaasUntil(version, '3.4')) {
    return [ruleFinding('url-slash-missing', { message: 'Without its last slash, MAAS up to 3.4 fails to import from this URL.' })];
  }
  if (url.endsWith('/') && several) {
    return [ruleFinding('url-slash-dropped', { message: 'MAAS keeps the URL without the slash at its end.' })];
  }
  return [];
}

/** True for the address of a file of a stream, rather than of the folder above it. */
function isFileUrl(url: string): boolean {
  return /\.s?json$/.test(url);
}

/** A URL as MAAS 3.8 compares and keeps it: without slashes at its end. */
export function withoutLastSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function isAddress(url: string, start: RegExp): boolean {
  return start.test(url) && !/\s/.test(url) && URL.canParse(url);
}
