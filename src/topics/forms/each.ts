import { gerund } from '../gerund.ts';
import { splitSigns, textOf } from '../signs.ts';
import type { Sign } from '../signs.ts';
import { TopicError } from '../topic-error.ts';
import type { Form } from './form.ts';

const usage = 'each: * a boot source => *ing a [boot source]';

/**
 * An entry for every heading below that fits a pattern and has no index line of its own. `*` in the pattern stands for any
 * words; in the entry it brings them back, and `*ing` brings them with their verb in the `-ing` form.
 *
 * A small word that only begins the heading loses its capital, unless it is one of the names.
 */
export const each: Form = {
  name: 'each',
  usage,
  read: (signs, names) => {
    const [pattern, entry, ...more] = splitSigns(signs, '=>');
    const parts = splitSigns(pattern ?? [], '*').map(textOf);
    if (entry === undefined || more.length > 0 || parts.length !== 2 || splitSigns(entry, '*').length < 2) {
      throw new TopicError(signs[0]?.offset ?? 0, `A pattern with one \`*\`, and an entry with one: \`${usage}\`.`);
    }
    const [before = '', behind = ''] = parts;
    return { kind: 'each', entryFor: (heading) => fill(entry, fit(before, behind, heading.trim()), names) };
  },
};

interface Found {
  readonly words: string;
  /** True where the heading begins with them. */
  readonly isFirst: boolean;
}

/** The words of a heading between two others; capitals count as small letters. */
function fit(before: string, behind: string, heading: string): Found | undefined {
  const lower = heading.toLowerCase();
  if (heading.length <= before.length + behind.length) return undefined;
  if (!lower.startsWith(before.toLowerCase()) || !lower.endsWith(behind.toLowerCase())) return undefined;
  return { words: heading.slice(before.length, heading.length - behind.length).trim(), isFirst: before === '' };
}

/** The entry with the words in the place of each `*`; none of them means anything to the notation. */
function fill(entry: readonly Sign[], found: Found | undefined, names: readonly string[]): readonly Sign[] | undefined {
  if (found === undefined) return undefined;
  const words = found.isFirst ? withoutCapital(found.words, names) : found.words;
  const acting = words.replace(/^\p{L}+/u, gerund);
  const filled: Sign[] = [];
  for (let i = 0; i < entry.length; i++) {
    const sign = entry[i];
    if (sign === undefined) break;
    if (sign.value !== '*' || sign.literal) {
      filled.push(sign);
      continue;
    }
    const isActing = /^ing\b/.test(textOf(entry.slice(i + 1, i + 5)));
    filled.push(...[...(isActing ? acting : words)].map((value) => ({ value, offset: sign.offset, literal: true })));
    if (isActing) i += 'ing'.length;
  }
  return filled;
}

function withoutCapital(text: string, names: readonly string[]): string {
  const [first = ''] = /^\S+/.exec(text) ?? [];
  const isName = !/^\p{Lu}\p{Ll}*$/u.test(first) || names.some((name) => name === first || name.startsWith(`${first} `));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
