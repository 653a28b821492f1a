import { labelsOf, sectionsOf } from './columns.ts';
import { entryKinds, idOfTitle } from './index-data.ts';
import type { EntryKind, Shard } from './index-data.ts';
import { withoutNames, withoutPlaceholders } from './pasted.ts';
import { isCode, tellingTokens, tokens } from './tokens.ts';

/** A section as hits show it. */
export interface SectionView {
  readonly path: string;
  readonly id: string;
  /** Title of the page. */
  readonly title: string;
  /** Title of the section. */
  readonly section: string;
  readonly kind: string;
  /** True for a term of the glossary. */
  readonly isDefinition: boolean;
}

/** A label that names a section, with its words. */
export interface Entry {
  readonly section: number;
  readonly kind: EntryKind | 'heading' | 'id';
  readonly label: string;
  readonly all: readonly string[];
  /** True for a name as programs use it, which words that happen to be in it do not ask for. */
  readonly isCode: boolean;
  readonly telling: ReadonlySet<string>;
  /** How many names and messages its section has that are not like it: one among many is mentioned there, and explained elsewhere. */
  readonly crowd: number;
  /** How many names its section has that begin like it: kernels among kernels. */
  readonly family: number;
  /** Kind of its page. */
  readonly page: string;
  /** True for a term of the glossary. */
  readonly isDefinition: boolean;
}

/** Part of the exact layer, ready to be asked. */
export interface OpenShard {
  readonly views: ReadonlyMap<number, SectionView>;
  /** Word → the entries that have it. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** Reads the rows of sections: number → section. */
export function readRows(shard: Shard): Map<number, SectionView> {
  const views = new Map<number, SectionView>();
  let number = -1;
  for (const [distance, page, id, section] of sectionsOf(shard)) {
    number += distance;
    const [path = '', title = '', kind = '', definitions] = shard.pages[page] ?? [];
    views.set(number, { path, id, title, section, kind, isDefinition: definitions === 1 });
  }
  return views;
}

/** Prepares a shard once for all queries. */
export function openShard(shard: Shard): OpenShard {
  const views = readRows(shard);
  const labels = labelsOf(shard);
  const entries = new Map<string, Entry[]>();
  [...views].forEach(([section, view], i) => {
    for (const entry of entriesOf(section, view, labels[i] ?? [])) {
      for (const word of entry.telling) {
        const found = entries.get(word);
        if (found === undefined) entries.set(word, [entry]);
        else found.push(entry);
      }
    }
  });
  return { views, entries };
}

function entriesOf(section: number, view: SectionView, labels: readonly string[]): Entry[] {
  const listed = entryKinds.flatMap((kind, i) => (labels[i] ?? '').split('\n').filter((label) => label !== '').map((label) => entryOf(section, kind, label, view)));
  const names = listed.filter(({ kind }) => kind !== 'topic');
  const families = new Map<string, number>();
  for (const { all: [first = ''] } of names) families.set(first, (families.get(first) ?? 0) + 1);
  for (const entry of names) {
    entry.family = families.get(entry.all[0] ?? '') ?? 0;
    entry.crowd = entry.kind === 'term' ? 0 : names.length - entry.family;
  }
  return [entryOf(section, 'heading', view.section, view), ...(view.id === '' || view.id === idOfTitle(view.section) ? [] : [entryOf(section, 'id', view.id, view)]), ...listed];
}

function entryOf(section: number, kind: Entry['kind'], label: string, { kind: page, isDefinition }: SectionView): { -readonly [Key in keyof Entry]: Entry[Key] } {
  const said = kind === 'message' ? withoutPlaceholders(label) : label;
  const all = tokens(said);
  const general = kind === 'message' ? tellingTokens(tokens(withoutNames(said))) : [];
  return { section, kind, label, page, isDefinition, all, isCode: kind === 'name' || (kind === 'term' && isCode(label)), telling: new Set(general.length > 1 ? general : tellingTokens(all)), crowd: 0, family: 0 };
}

/** The words of a shard's labels. */
export function labelWords(shard: Shard): Set<string> {
  const words = new Set<string>();
  for (const label of labelTexts(shard)) for (const word of tokens(label)) words.add(word);
  return words;
}

/** Every label of a shard as it stands: titles of sections, ids, topics, names, messages. */
export function labelTexts(shard: Shard): string[] {
  return [...sectionsOf(shard).flatMap(([, , id, title]) => (id === '' || id === idOfTitle(title) ? [title] : [title, id])), ...labelsOf(shard).flatMap((row) => row.flatMap((lines) => lines.split('\n')))];
}
