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

/** A run of characters that may be an address; what closes a sentence or a bracket behind it is no part of it. */
const candidate = /https?:\/\/(?:(?!&(?:[lg]t|quot|#39);)[^\s<>"'`()[\]{}|\\*“”‘’«»„])+|[^\s<>"'`()[\]{}|\\*=,;“”‘’«»„]+/gi;

/**
 * Replaces every old link in a text, and leaves all else as it is, links of today included.
 *
 * @param resolve made with the address of the site, so that its own former addresses are mended too
 * @param root absolute address of the site, with a slash at its end
 */
export function mendTicket(text: string, resolve: Resolve, root: string): MendedTicket {
  const found: FoundLink[] = [];
  const unknown: string[] = [];
  const mended = text.replace(candidate, (run) => {
    const old = withoutSentenceEnd(run);
    if (!/\/|\.md(?:$|#)/.test(old)) return run;
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

/** Without the marks that end a sentence. It goes back from the end: an expression would try each row of dots within the run to its end. */
function withoutSentenceEnd(run: string): string {
  let end = run.length;
  while (end > 0 && '.,;:!?_~…'.includes(run[end - 1] ?? '')) end -= 1;
  return run.slice(0, end);
}
