import { likeness } from '../images/near.ts';
import type { LinkTable } from './table.ts';

/** A page or section that may be what someone was looking for. */
export interface Suggestion {
  /** Relative to the site's root. */
  readonly href: string;
  readonly title: string;
}

/** Words of old addresses that say nothing about their subject. */
const silent = new Set('about and cli deb docs en for heading how html http https in index io maas md of or snap the to ui with www'.split(' '));

/**
 * The pages most like an address that leads nowhere, best first: those whose titles, sections and paths share its words,
 * then those whose paths look like it.
 *
 * @param address any text; only its words count
 */
export function suggest(address: string, { pages }: LinkTable, most = 3): Suggestion[] {
  const words = subjectWords(address.slice(0, 500));
  return pages
    .map(({ path, title, sections }) => ({ href: path, title, score: score(words, path, title, sections.map((section) => section.title)) }))
    .sort((a, b) => b.score - a.score || (a.href < b.href ? -1 : 1))
    .slice(0, most)
    .map(({ href, title }) => ({ href, title }));
}

/** The words of an address that tell its subject, in lower case: `boot`, `sources`. */
export function subjectWords(address: string): string[] {
  return [...new Set(address.toLowerCase().match(/[a-z]{2,}/g) ?? [])].filter((word) => !silent.has(word));
}

function score(words: readonly string[], path: string, title: string, sections: readonly string[]): number {
  const count = (text: string, weight: number) => words.filter((word) => text.toLowerCase().includes(word)).length * weight;
  return count(`${path} ${title}`, 4) + count(sections.join(' '), 1) + likeness(words.join('-'), path);
}
