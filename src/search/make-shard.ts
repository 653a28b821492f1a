import type { Chunk } from './chunk-words.ts';
import { packShard } from './columns.ts';
import { entryKinds } from './index-data.ts';
import type { LabelRow, PageRow, SectionRow, Shard } from './index-data.ts';
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
export function makeShard(numbers: readonly number[], sections: readonly PlacedSection[], labels: ReadonlyMap<number, LabelRow>): Shard {
  const pages = new Map<PageRecord, number>();
  let before = -1;
  const rows = numbers.flatMap((number): SectionRow[] => {
    const placed = sections[number];
    if (placed === undefined) return [];
    const { page, section } = placed;
    const distance = number - before;
    before = number;
    if (!pages.has(page)) pages.set(page, pages.size);
    return [[distance, pages.get(page) ?? 0, section.id, section.title]];
  });
  const pageRows = [...pages.keys()].map(({ path, title, kind, definesTerms }): PageRow => (definesTerms ? [path, title, kind, 1] : [path, title, kind]));
  return packShard(pageRows, rows, labels.size === 0 ? [] : numbers.map((number) => labels.get(number) ?? []));
}

/** For each chunk of the vocabulary the sections that have one of its words in a label, with those labels. */
export function makeShards(chunks: readonly Chunk[], sections: readonly PlacedSection[], labelsOf: LabelsOf): Shard[] {
  return chunks.map(({ words }) => {
    const chosen = new Map<number, Set<string>[]>();
    for (const { section, kind, label } of words.flatMap(labelsOf)) {
      const row = chosen.get(section) ?? entryKinds.map(() => new Set<string>());
      chosen.set(section, row);
      row[kind]?.add(label);
    }
    const rows = new Map([...chosen].map(([section, row]): [number, LabelRow] => [section, row.map((set) => [...set].join('\n'))]));
    return makeShard([...chosen.keys()].sort((a, b) => a - b), sections, rows);
  });
}

/** The labels that stand in the shard of a word. */
export type LabelsOf = (word: string) => readonly Label[];

interface Label {
  readonly section: number;
  /** Number of its kind; -1 for the title and the id of the section, which its row has anyway. */
  readonly kind: number;
  readonly label: string;
  /** In words. */
  readonly length: number;
}

/** The shortest of very many labels, those of the first sections where more are as short. */
function shortest(labels: readonly Label[]): Label[] {
  const counts: number[] = [];
  for (const { length } of labels) counts[length] = (counts[length] ?? 0) + 1;
  let most = 0;
  let sum = 0;
  while (sum < mostLabels) sum += counts[++most] ?? 0;
  return labels.filter(({ length }) => length <= most).sort((a, b) => a.length - b.length || a.section - b.section).slice(0, mostLabels);
}

/** The labels of all sections by their words. */
export function labelsByWord(sections: readonly PlacedSection[], labels: readonly LabelRow[]): LabelsOf {
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
  for (const [word, found] of byWord) if (found.length > mostLabels) byWord.set(word, shortest(found));
  return (word) => byWord.get(word) ?? [];
}
