import { addressRun, mayBeAddress, withoutSentenceEnd } from './address-runs.ts';
import { longestAddress } from './old-address.ts';
import { joinLines, withNextLines } from './readable-text.ts';
import type { Resolution, Resolve } from './resolve.ts';

/** An old link that was found in a ticket. */
export interface FoundLink {
  /** As it stands in the ticket. */
  readonly old: string;
  /** What it is replaced with. */
  readonly now: string;
  /** The section it names that does not exist, for which the page stands in. */
  readonly unknownAnchor?: string;
}

/** A ticket with its old links replaced. */
export interface MendedTicket {
  readonly text: string;
  readonly found: readonly FoundLink[];
  /** Links to the old sites that lead nowhere. */
  readonly unknown: readonly string[];
}

/**
 * Replaces every old link in a text, and leaves all else as it is, links of today included.
 *
 * @param resolve made with the address of the site, so that its own former addresses are mended too
 * @param root absolute address of the site, with a slash at its end
 */
export function mendTicket(text: string, resolve: Resolve, root: string): MendedTicket {
  const found: FoundLink[] = [];
  const unknown: string[] = [];
  let mended = '';
  let end = 0;
  for (const { 0: run, index } of text.matchAll(addressRun)) {
    // What a broken line had of an address was taken with its beginning.
    if (index < end) continue;
    const { old, resolution } = readRun(run, text.slice(index, index + longestAddress), resolve);
    if (resolution === undefined) {
      if (/^(?:https?:\/\/)?(?:[a-z]+\.)?maas\.io\/(?:docs|t)\b/i.test(old)) unknown.push(old);
    } else if (isReplaced(old, resolution)) {
      const { href, unknownAnchor } = resolution;
      found.push({ old: joinLines(old), now: root + href, ...(unknownAnchor === undefined ? {} : { unknownAnchor }) });
      mended += text.slice(end, index) + root + href;
      end = index + old.length;
    }
  }
  return { text: mended + text.slice(end), found, unknown };
}

/** What a run means: with the lines that follow it, where it means something only with them. */
function readRun(run: string, text: string, resolve: Resolve): { old: string; resolution: Resolution | undefined } {
  const old = withoutSentenceEnd(run);
  if (!mayBeAddress(old)) return { old, resolution: undefined };
  const resolution = resolve(old);
  if (!/^https?:/i.test(run)) return { old, resolution };
  for (const more of withNextLines(text, 0, run.length)) {
    if (resolution !== undefined && resolution.unknownAnchor === undefined && !/^\s+#/.test(more.slice(run.length))) break;
    const longer = withoutSentenceEnd(more);
    const found = resolve(joinLines(longer));
    if (found !== undefined && found.unknownAnchor === undefined && found.href !== resolution?.href) return { old: longer, resolution: found };
  }
  return { old, resolution };
}

/** Links of today stay, and so does the end of a path that names no place, which may be anything: `public/search/`. */
function isReplaced(old: string, { was }: Resolution): boolean {
  return was !== 'current' && was !== 'short' && (was !== 'copy' || /^(?:[a-z]+:)?[\\/]{2}|^[a-z]:\\/i.test(old));
}
