import type { GlossaryTerm } from './glossary.ts';

/** A place in a text where a term is used. */
export interface TermUse {
  readonly id: string;
  readonly index: number;
  readonly length: number;
}

/** Finds the terms that a text uses, in order; where two begin at one place, the longer. */
export type TermMatcher = (text: string) => TermUse[];

/**
 * Makes a matcher for whole words: `stream` stands neither in "simplestreams" nor in "stream.json". A form in small letters
 * is also found at the start of a sentence, with a capital, and a space in it also at the end of a line.
 */
export function makeTermMatcher(terms: readonly GlossaryTerm[]): TermMatcher {
  const ids = new Map(terms.flatMap(({ id, forms }) => forms.flatMap((form) => [form, capitalise(form)].map((written) => [written, id] as const))));
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map((form) => escape(form).replaceAll(' ', '\\s+'));
  if (longestFirst.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/.@-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_/@-]|\\.[\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
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
