import { decodeOnce } from './decode.ts';

/**
 * Words in the host or path of what carries the address of another page: archives and translations of pages, and the services
 * that mail, chat and search programs put before links.
 */
const carriers = new Set(
  `amp ampproject archive archived archives arquivo away cache ck clck click clicktime defense deref dereferer dereferrer exit goto href jsredir jump l leave leaving
  link linkfilter linkprotect links lm memento out outbound outgoing protect protection redir redirect redirector safelinks secure
  track translate url urldefense urlprotect wayback webarchive webcache`.split(/\s+/),
);

/** An address within a path, as it is or encoded, with all that stands behind it. */
const within = /\/(https?(?::\/{1,2}|%3a(?:%2f|\/){1,2})[^/].*)$/i;
/** A page that an archive or AMP names without its scheme: `/web/2020*\/maas.io/docs/images`, `/amp/s/maas.io/docs/images`. */
const archived = /\/(?:(?:web|wayback)\/[0-9]+\*?(?:[a-z]{2}_)?|(?:amp|c)(?:\/s)?)\/((?:[a-z0-9-]+\.)+[a-z]{2,}\/.*)$/i;

/**
 * The address within one that an archive, a translator or a program for mail or chat made of it; undefined where it is none of
 * those.
 *
 * A parameter of any other site is that site's own affair.
 */
export function unwrapAddress(address: string): string | undefined {
  const found = findWrapped(address);
  return found !== undefined && /^(?:https?:\/\/|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/i.test(found) ? found : undefined;
}

function findWrapped(address: string): string | undefined {
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (url === null || !/\./.test(url.hostname)) return undefined;
  const { hostname, pathname, search, hash, searchParams } = url;
  if (hostname.startsWith('urldefense.')) return defended(address, searchParams.get('u'));
  const translated = /^(.+)\.translate\.goog$/.exec(hostname)?.[1];
  if (translated !== undefined) return `https://${translated.replace(/(?<!-)-(?!-)/g, '.').replaceAll('--', '-')}${pathname}${hash}`;
  const inPath = within.exec(pathname + search)?.[1] ?? archived.exec(pathname)?.[1];
  const carrier = `${hostname}/${inPath === undefined ? pathname : pathname.slice(0, Math.max(0, pathname.length + search.length - inPath.length))}`;
  if (!carrier.toLowerCase().split(/[^a-z]+/).some((word) => carriers.has(word))) return undefined;
  const found = inPath === undefined ? [...searchParams.values()].map(carried).find((value) => value !== undefined) : /^https?%/i.test(inPath) ? (decodeOnce(inPath) ?? inPath) : inPath;
  return found?.replace(/^(https?:\/)(?!\/)/i, '$1/').concat(found.includes('#') ? '' : hash);
}

/** The address that is the value of a parameter: as it is, encoded once more, behind `cache:`, or in Base64. */
function carried(value: string): string | undefined {
  if (/^https?:\/\//i.test(value)) return value;
  if (/^https?%3a/i.test(value)) return decodeOnce(value) ?? value;
  const kept = /^cache:(?:[\w-]+:)?(\S+)/.exec(value)?.[1];
  if (kept !== undefined) return kept;
  const encoded = /^(?:a1)?(aHR0c[\w+/-]+)=*$/.exec(value)?.[1];
  return encoded === undefined ? undefined : fromBase64(encoded);
}

/** What Proofpoint wrote, third version (each `*` stands for a character that is listed behind the address), second, and first. */
function defended(address: string, parameter: string | null): string | undefined {
  const [, third, list = ''] = /\/v3\/__(.+?)(?:__;([\w-]*)!!.*)?$/.exec(address) ?? [];
  if (third !== undefined) {
    const characters = [...(fromBase64(list) ?? '')];
    return third.replaceAll('*', () => characters.shift() ?? '*').replace(/^(https?:\/)(?!\/)/i, '$1/');
  }
  if (parameter === null || /^https?:/i.test(parameter)) return parameter ?? undefined;
  const encoded = parameter.replace(/-(?=[0-9a-f]{2})/gi, '%').replaceAll('_', '/');
  return decodeOnce(encoded) ?? encoded;
}

function fromBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
