import { addressRun, mayBeAddress, withoutSentenceEnd } from './address-runs.ts';
import type { Resolve } from './resolve.ts';

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
  const mended = text.replace(addressRun, (run) => {
    const old = withoutSentenceEnd(run);
    if (!mayBeAddress(old)) return run;
    const resolution = resolve(old);
    if (resolution === undefined) {
      if (/^(?:https?:\/\/)?(?:[a-z]+\.)?maas\.io\/(?:docs|t)\b/i.test(old)) unknown.push(old);
      return run;
    }
    if (resolution.was === 'current' || resolution.was === 'short') return run;
    const { href, unknownAnchor } = resolution;
    found.push({ old, now: root + href, ...(unknownAnchor === undefined ? {} : { unknownAnchor }) });
    return root + href + run.slice(old.length);
  });
  return { text: mended, found, unknown };
}
