import { levels } from './permute.ts';
import { isBlank } from './signs.ts';
import type { Sign } from './signs.ts';
import { TopicError } from './topic-error.ts';

/** A word of a phrase; most have one form for all places. */
export interface Word {
  readonly kind: 'word';
  /** How it reads where it is written: one form, or several that each make an entry. */
  readonly inPlace: readonly string[];
  /** How it reads once a marked part has gone before it; empty for a word that drops out. */
  readonly moved: string;
}

/** A part that an inverted entry begins with. */
export interface Mark {
  readonly kind: 'mark';
  readonly nodes: Phrase;
}

/** The border between a heading and its subentry. */
export interface Comma {
  readonly kind: 'comma';
}

/** As deep as marks nest; no heading of an index has more parts to begin with. */
const deepest = 8;

/** As many words with two forms for one place as an entry may hold: each doubles its readings. */
const mostDoubled = 3;

/** What an entry says: words, marks around some of them, and commas before subentries. */
export type Phrase = readonly (Word | Mark | Comma)[];

/**
 * Reads `adding a [boot source]`, `recreate|recreating [default [boot source]]`, `images, selecting`.
 *
 * - `[…]` marks what an inverted entry begins with; marks nest;
 * - `a|b` reads `a` where it stands and `b` once it is moved behind a comma; `b` may be empty;
 * - `a||b` makes an entry with each, and reads `b` once moved;
 * - `,` goes one level down.
 *
 * @throws TopicError for a mark that is empty, unclosed, unopened, too deep, or holds half a word or a comma; for a comma without
 *   words on both sides or one that goes too deep, and for too many readings
 */
export function readPhrase(signs: readonly Sign[]): Phrase {
  const { nodes, end } = readNodes(signs, 0, []);
  if (end < signs.length) throw new TopicError(signs[end]?.offset ?? 0, 'This `]` closes no mark. Write `[` before the words that an entry of their own begins with.');
  if (nodes.at(-1)?.kind === 'comma') throw new TopicError(signs.findLast((sign) => means(sign, ','))?.offset ?? 0, 'No words stand behind this comma.');
  if (countDoubled(nodes) > mostDoubled) throw new TopicError(signs[0]?.offset ?? 0, `An entry has at most ${mostDoubled} words \`a||b\`, each of which doubles its readings. Write several entries.`);
  return nodes;
}

function countDoubled(nodes: Phrase): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'mark' ? countDoubled(node.nodes) : Number(node.kind === 'word' && node.inPlace.length > 1)), 0);
}

/** Reads up to the end, or to the `]` that closes the last of the marks that are open. */
function readNodes(signs: readonly Sign[], start: number, open: readonly Sign[]): { nodes: Phrase; end: number } {
  const nodes: (Word | Mark | Comma)[] = [];
  let i = start;
  for (let sign = signs[i]; sign !== undefined; sign = signs[i]) {
    if (isBlank(sign)) i++;
    else if (means(sign, ']')) break;
    else if (means(sign, ',')) {
      if (open.length > 0) throw new TopicError(sign.offset, 'A mark holds no comma: a comma goes one level down, and a mark stands within one level.');
      if (nodes.length === 0 || nodes.at(-1)?.kind === 'comma') throw new TopicError(sign.offset, 'This entry holds no words before this comma.');
      if (nodes.filter(({ kind }) => kind === 'comma').length === levels - 1) {
        throw new TopicError(sign.offset, 'This comma goes a level too deep. An entry has a heading and at most two levels of subentries: `images, selecting, by release`. A comma that is only shown is written `\\,`.');
      }
      nodes.push({ kind: 'comma' });
      i++;
    } else if (means(sign, '[')) {
      if (open.length === deepest) throw new TopicError(sign.offset, `Marks nest ${deepest} deep at most.`);
      const { nodes: inner, end } = readNodes(signs, i + 1, [...open, sign]);
      if (signs[end] === undefined) throw new TopicError(sign.offset, 'Nothing closes this mark. Write `]` behind the words that an entry of their own begins with.');
      if (inner.length === 0) throw new TopicError(sign.offset, 'This mark holds no words.');
      if (!endsWord(signs[end + 1])) throw new TopicError(signs[end + 1]?.offset ?? sign.offset, 'A mark holds whole words: a blank stands behind its `]`.');
      nodes.push({ kind: 'mark', nodes: inner });
      i = end + 1;
    } else {
      const end = wordEnd(signs, i);
      if (means(signs[end], '[')) throw new TopicError(signs[end]?.offset ?? sign.offset, 'A mark holds whole words: a blank stands before its `[`.');
      nodes.push(readWord(signs.slice(i, end)));
      i = end;
    }
  }
  return { nodes, end: i };
}

function readWord(signs: readonly Sign[]): Word {
  const forms: string[] = [''];
  let both = false;
  for (const [i, sign] of signs.entries()) {
    if (!means(sign, '|')) forms.push(`${forms.pop() ?? ''}${sign.value}`);
    else if (means(signs[i - 1], '|')) both = true;
    else forms.push('');
  }
  const [first = '', second = first] = forms;
  if (forms.length > 2 || first === '') {
    throw new TopicError(signs[0]?.offset ?? 0, 'A word has at most two forms, `a|b` or `a||b`: `a` as it reads here, `b` as it reads behind a comma.');
  }
  return { kind: 'word', inPlace: both && second !== '' ? [first, second] : [first], moved: second };
}

function wordEnd(signs: readonly Sign[], start: number): number {
  const length = signs.slice(start).findIndex((sign) => endsWord(sign) || means(sign, '['));
  return length === -1 ? signs.length : start + length;
}

function endsWord(sign: Sign | undefined): boolean {
  return sign === undefined || isBlank(sign) || means(sign, ',') || means(sign, ']');
}

function means(sign: Sign | undefined, value: string): boolean {
  return sign !== undefined && !sign.literal && sign.value === value;
}
