import { findAll } from './find-all.ts';
import type { GlossaryTerm } from './glossary.ts';

/** A place in a text where a term is used. */
export interface TermUse {
  readonly id: string;
  readonly index: number;
  readonly length: number;
}

/** Finds the terms that a text uses, in order; where two begin at one place, the longer. */
export type TermMatcher = (text: string) => TermUse[];

/** What stands before the first word of a sentence. */
const sentenceStart = '(?<=^\\s*|[.:?!]\\s+)';

/**
 * Makes a matcher for whole words: `stream` stands neither in "simplestreams" nor in "stream.json". A form in small letters
 * has a capital at the start of a sentence only ("CentOS Stream" is a name), and a space in a form may be a line end.
 */
export function makeTermMatcher(terms: readonly GlossaryTerm[]): TermMatcher {
  const ids = new Map(terms.flatMap(({ id, forms }) => forms.flatMap((form) => [capitalise(form), form].map((written) => [written, id] as const))));
  const exact = new Set(terms.flatMap(({ forms }) => forms));
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map((form) => (exact.has(form) ? '' : sentenceStart) + escape(form).replaceAll(' ', '\\s+'));
  if (longestFirst.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/.@-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_/@-]|\\.[\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    findAll(pattern, text).flatMap(({ 0: found, index }) => {
      const id = ids.get(found.replace(/\s+/g, ' '));
      return id === undefined ? [] : [{ id, index, length: found.length }];
    });
}

function capitalise(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
