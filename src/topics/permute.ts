import type { Phrase } from './phrase.ts';

/** What an entry is listed under: a heading and up to two levels of subentries, in this order. Back quotes surround code. */
export type Label = readonly string[];

/** As many levels as the index shows. What is written deeper is refused; what only a mark takes deeper is joined to the lowest. */
export const levels = 3;

/** Words and, between levels, commas. */
type Token = string;
const comma = ',\u0000';

const articles = new Set(['a', 'an', 'the']);

/**
 * Every entry that a phrase makes: first as it is written, then one for each mark, which begins with the marked words and
 * tells the rest behind commas, the nearest first. An article before a mark goes.
 *
 * `adding a [boot source]` → `adding a boot source`; `boot source, adding`
 * `recreate|recreating [default [boot source]]` → `recreate default boot source`; `default boot source, recreating`;
 * `boot source, default, recreating`
 */
export function permute(phrase: Phrase): { readonly written: readonly Label[]; readonly inverted: readonly Label[] } {
  return { written: inPlace(phrase).map(label), inverted: invert(phrase, []).map(label) };
}

function invert(phrase: Phrase, outer: readonly Token[]): readonly (readonly Token[])[] {
  return phrase.flatMap((node, i) => {
    if (node.kind !== 'mark') return [];
    const behind = [comma, ...rest(phrase, i), ...outer];
    return [[...(inPlace(node.nodes)[0] ?? []), ...behind], ...invert(node.nodes, behind)];
  });
}

/** A phrase without one of its marks, and without the article before it. */
function rest(phrase: Phrase, mark: number): readonly Token[] {
  return phrase.flatMap((node, i) => {
    if (i === mark) return [];
    if (node.kind === 'comma') return [comma];
    if (node.kind === 'mark') return inPlace(node.nodes)[0] ?? [];
    const isArticle = i === mark - 1 && articles.has(node.moved.toLowerCase());
    return isArticle || node.moved === '' ? [] : [node.moved];
  });
}

/** The readings of a phrase as it is written; more than one where a word has two forms for its place. */
function inPlace(phrase: Phrase): readonly (readonly Token[])[] {
  let readings: readonly (readonly Token[])[] = [[]];
  for (const node of phrase) {
    const forms = node.kind === 'mark' ? inPlace(node.nodes) : node.kind === 'comma' ? [[comma]] : node.inPlace.map((form) => [form]);
    readings = readings.flatMap((reading) => forms.map((form) => [...reading, ...form]));
  }
  return readings;
}

function label(tokens: readonly Token[]): Label {
  const parts = tokens
    .join(' ')
    .split(comma)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length <= levels ? parts : [...parts.slice(0, levels - 1), parts.slice(levels - 1).join(', ')];
}
