import type { IndexedWord } from './edge/prose-index.ts';
import { entryKinds, idOfTitle } from './index-data.ts';
import type { LabelRow, SectionRow, Shard } from './index-data.ts';
import type { PageRecord, SectionRecord } from './section-record.ts';
import { tellingTokens, tokens } from './tokens.ts';

/** A section with its page; its place in a list is its number. */
export interface PlacedSection {
  readonly page: PageRecord;
  readonly section: SectionRecord;
}

/** So many labels of a word that very many have stand in the shard of the word, the shortest. */
const mostLabels = 80;

/** Writes sections with their labels down. */
export function makeShard(numbers: readonly number[], sections: readonly PlacedSection[], labels: readonly LabelRow[]): Shard {
  const pages = new Map<PageRecord, number>();
  let before = -1;
  const rows = numbers.flatMap((number): SectionRow[] => {
    const placed = sections[number];
    if (placed === undefined) return [];
    const { page, section } = placed;
    const distance = number - before;
    before = number;
    if (!pages.has(page)) pages.set(page, pages.size);
    return [[distance, pages.get(page) ?? 0, section.id !== '' && section.id === idOfTitle(section.title) ? 0 : section.id, section.title]];
  });
  return { pages: [...pages.keys()].map(({ path, title, kind, definesTerms }) => (definesTerms ? [path, title, kind, 1] : [path, title, kind])), sections: rows, labels: labels.length === 0 ? [] : numbers.map((number) => labels[number] ?? []) };
}

/** For each chunk of the vocabulary the sections that have one of its words in a label, with those labels. */
export function makeShards(chunks: readonly (readonly IndexedWord[])[], sections: readonly PlacedSection[], labels: readonly LabelRow[]): Shard[] {
  const byWord = labelsByWord(sections, labels);
  return chunks.map((chunk) => {
    const chosen = new Map<number, Set<string>[]>();
    for (const [word] of chunk) {
      const found = byWord.get(word) ?? [];
      const kept = found.length > mostLabels ? found.toSorted((a, b) => a.length - b.length || a.section - b.section).slice(0, mostLabels) : found;
      for (const { section, kind, label } of kept) {
        const row = chosen.get(section) ?? entryKinds.map(() => new Set<string>());
        chosen.set(section, row);
        row[kind]?.add(label);
      }
    }
    const numbers = [...chosen.keys()].sort((a, b) => a - b);
    const rows = new Array<LabelRow>(sections.length);
    for (const number of numbers) rows[number] = (chosen.get(number) ?? []).map((set) => [...set].join('\n'));
    return makeShard(numbers, sections, rows);
  });
}

interface Label {
  readonly section: number;
  /** Number of its kind; -1 for the title and the id of the section, which its row has anyway. */
  readonly kind: number;
  readonly label: string;
  /** In words. */
  readonly length: number;
}

function labelsByWord(sections: readonly PlacedSection[], labels: readonly LabelRow[]): Map<string, Label[]> {
  const byWord = new Map<string, Label[]>();
  sections.forEach(({ section: { title, id } }, section) => {
    const rows = (labels[section] ?? []).flatMap((lines, kind) => lines.split('\n').filter((line) => line !== '').map((label) => ({ kind, label })));
    for (const { kind, label } of [{ kind: -1, label: title }, { kind: -1, label: id }, ...rows]) {
      const words = new Set(tellingTokens(tokens(label)));
      const entry = { section, kind, label, length: words.size };
      for (const word of words) {
        const found = byWord.get(word);
        if (found === undefined) byWord.set(word, [entry]);
        else found.push(entry);
      }
    }
  });
  return byWord;
}
