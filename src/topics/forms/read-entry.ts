import type { Sign } from '../signs.ts';
import { textOf, trimSigns } from '../signs.ts';
import { TopicError } from '../topic-error.ts';
import { each } from './each.ts';
import type { Form, Reading } from './form.ts';
import { pair } from './pair.ts';
import { see, seeAlso } from './see.ts';
import { triple } from './triple.ts';
import { words } from './words.ts';

const forms: readonly Form[] = [words, pair, triple, see, seeAlso, each];

/** How entries are written, one example of each form. */
const usages = [...forms.map(({ usage }) => usage), '! packer'].map((usage) => `\`${usage}\``).join(', ');

const knownNames = new Set(forms.map(({ name }) => bareName(name)).filter((name) => name !== ''));

/** An entry of an index line, and whether its place is the main one of several. */
export interface EntryReading {
  readonly reading: Reading;
  readonly main: boolean;
}

/**
 * Reads one entry of an index line.
 *
 * @param names words that keep their capital
 * @throws TopicError for what no form is written like; it tells the known forms
 */
export function readEntry(signs: readonly Sign[], names: readonly string[] = []): EntryReading {
  const [first] = signs;
  if (first === undefined) throw new TopicError(0, `An empty entry. The forms are ${usages}.`);
  const main = first.value === '!' && !first.literal;
  const body = main ? trimSigns(signs.slice(1)) : signs;
  if (body.length === 0) throw new TopicError(first.offset, `The \`!\` of a main place stands before an entry: \`! packer\`.`);
  const { name, rest } = readName(body);
  const form = forms.find((known) => known.name === name);
  if (form === undefined) throw new TopicError(first.offset, `There is no form \`${name}:\`. The forms are ${usages}. A colon that is only shown is written \`\\:\`.`);
  const reading = form.read(rest, names);
  if (main && reading.kind !== 'labels') throw new TopicError(first.offset, 'Only an entry that leads to this place can be the main one; a reference or a pattern cannot.');
  if (reading.kind === 'labels' && [...reading.written, ...reading.inverted].some((label) => label.length === 0)) {
    throw new TopicError(first.offset, `This entry holds no words. The forms are ${usages}.`);
  }
  return { reading, main };
}

/** What stands before the first colon, where it looks like the name of a form: small letters and a blank behind the colon, or a known name, however it is set. */
function readName(signs: readonly Sign[]): { name: string; rest: readonly Sign[] } {
  const colon = signs.findIndex((sign) => sign.value === ':' && !sign.literal);
  const name = textOf(signs.slice(0, Math.max(colon, 0)));
  const next = signs[colon + 1];
  const isName = (/^[a-z]+(?: [a-z]+)?$/.test(name) && (next === undefined || next.value === ' ')) || knownNames.has(bareName(name));
  return isName ? { name, rest: trimSigns(signs.slice(colon + 1)) } : { name: '', rest: signs };
}

/** A name as one that misremembers it might write it: `See-Also` for `see also`. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
