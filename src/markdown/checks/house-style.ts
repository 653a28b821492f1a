import { findAll } from '../find-all.ts';
import type { PageCheck } from './problem.ts';

interface Rule {
  readonly pattern: RegExp;
  /** What to write instead, as a sentence. */
  readonly remedy: string;
}

/** What the house does not write, and what it writes instead. */
const rules: readonly Rule[] = [
  { pattern: /\be\.\s?g\b\.?/gi, remedy: 'Write "for example" or "such as".' },
  { pattern: /\bi\.\s?e\b\.?/gi, remedy: 'Write "that is".' },
  { pattern: /\bvia\b/gi, remedy: 'Write "through", "over", "by" or "with".' },
  { pattern: /\bplease\b/gi, remedy: 'Leave it out: the text gives instructions.' },
  { pattern: /\bsimply\b/gi, remedy: 'Leave it out: what is simple is for the reader to say.' },
  { pattern: /!/g, remedy: 'End the sentence with a full stop; put an operator or a message into code font.' },
  { pattern: /[.:;?] {2,}(?=\S)/g, remedy: 'One space follows a full stop.' },
  { pattern: /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S*[^\s.,:;?)]/gi, remedy: 'Name what is found at the address, in the text of a link; where the address itself is meant, put it into code font.' },
  { pattern: /~~[^~]+~~/g, remedy: 'Leave out what does not hold: nothing is struck through.' },
  { pattern: /\[\^[^\]\s]+\]/g, remedy: 'Say it in the text: there are no footnotes.' },
  { pattern: /^\[[ x]\](?= )/gi, remedy: 'Write a list of steps: there are no boxes to tick.' },
  { pattern: /[‘’‚“”„«»]/g, remedy: 'Write straight quotation marks and apostrophes: " and \'.' },
];

/** One way to write what can be written in several, and none to write what pages do not have. Code and the targets of links are exempt. */
export const checkHouseStyle: PageCheck = ({ passages }) =>
  passages.flatMap(({ text, placeOf }) =>
    rules.flatMap(({ pattern, remedy }) => findAll(pattern, text).map(({ 0: found, index }) => ({ ...placeOf(index, found), reason: `"${found}": ${remedy}` }))),
  );
