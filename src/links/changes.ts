import { LinksError } from './errors.ts';
import { follow } from './follow.ts';
import type { History } from './history.ts';
import { likeness } from '../images/near.ts';
import { writeAddress } from './notation.ts';

/** A page or section of the present site, as the build found it. */
export interface PublishedPlace {
  /** Relative to the site's root. */
  readonly address: string;
  readonly title: string;
  /** True for pages and sections; false for what only lists name, such as a term of the glossary. */
  readonly isCoded: boolean;
  /** For a page: what the fragments start with that its live snippets answer for, and further ids in it that nobody promises; absent where it has none. */
  readonly fragments?: readonly string[] | undefined;
}

/** An address that was published and leads nowhere now. */
export interface LostPlace {
  readonly address: string;
  /** The place that most likely stands for it now. */
  readonly successor: string;
}

/** How the present pages differ from the history. */
export interface Changes {
  readonly lost: readonly LostPlace[];
  /** Places that the history does not hold yet. */
  readonly fresh: readonly PublishedPlace[];
}

/**
 * Compares the present pages with the history.
 *
 * @throws {LinksError} DoubledAddress where an id is used anew for something else, or two places have one short code
 */
export function findChanges(history: History, published: readonly PublishedPlace[]): Changes {
  const live = new Set(published.map(({ address }) => address));
  refuseReusedAddresses(history, live);
  refuseDoubledCodes(history);
  const fresh = published.filter(({ address }) => !history.places.has(address));
  const lost = [...history.places.keys()]
    .filter((address) => follow(address, live, history.moves) === undefined)
    .map((address) => ({ address, successor: guessSuccessor(address, fresh, live) }));
  return { lost, fresh };
}

/** What most likely stands for a lost address: the new place most like it, in its own page first; else an old one there; else its page. */
function guessSuccessor(address: string, fresh: readonly PublishedPlace[], live: ReadonlySet<string>): string {
  const [page = '', id] = address.split('#');
  const isSameKind = (other: string) => other.includes('#') === (id !== undefined);
  const candidates = fresh.map((place) => place.address).filter(isSameKind);
  const beside = candidates.filter((other) => other.startsWith(`${page}#`));
  if (beside.length === 1) return beside[0] ?? page;
  const best = mostAlike(address, beside) ?? mostAlike(address, candidates);
  if (best !== undefined) return best;
  if (live.has(page) && id !== undefined) return mostAlike(address, [...live].filter((other) => other.startsWith(`${page}#`))) ?? page;
  return mostAlike(page, [...live].filter((other) => !other.includes('#')), 0) ?? '';
}

function mostAlike(address: string, others: readonly string[], least = 0.5): string | undefined {
  const name = (place: string) => place.split('#')[1] ?? place;
  const scored = others.map((other) => ({ other, score: likeness(name(address), name(other)) })).sort((a, b) => b.score - a.score);
  return scored.find(({ score }) => score >= least)?.other;
}

function refuseReusedAddresses({ moves }: History, live: ReadonlySet<string>): void {
  for (const [from, to] of moves) {
    const target = live.has(from) ? follow(to, live, moves) : undefined;
    // A rename that was taken back leads to where it started, and promises nothing else.
    if (target === undefined || target === from) continue;
    throw new LinksError('DoubledAddress', 'content/history/moves.txt', `${writeAddress(from)} is a place of the site again, and links to it were promised to ${writeAddress(target)}.`, 'Pin another id to the new section, or give the new page another name.');
  }
}

function refuseDoubledCodes({ places }: History): void {
  const owners = new Map<string, string>();
  for (const [address, codes] of places) {
    for (const code of codes) {
      const other = owners.get(code);
      if (other !== undefined) {
        throw new LinksError('DoubledAddress', 'content/history/places.txt', `${writeAddress(other)} and ${writeAddress(address)} have the short code ${code} both.`, `Give a new one to the place that is not published yet:\n\n  npm run links -- accept --recode ${writeAddress(address)}\n`);
      }
      owners.set(code, address);
    }
  }
}
