import type { TopicRecord } from '../topics/topics-json.ts';
import { indexProse } from './edge/prose-index.ts';
import { entryKinds, exactPath, prosePath, textPath } from './index-data.ts';
import type { EntryKind, EntryRow, ExactData } from './index-data.ts';
import type { PageRecord, SectionRecord } from './section-record.ts';
import { tokens } from './tokens.ts';

/** About this many characters of text stand in one bundle of excerpts: some 6 kB on the wire. */
const bundleLength = 18_000;
/** A code or message longer than this is no name of anything. */
const longestName = 90;
/** A name in the code of more sections than this leads to none of them. */
const mostSections = 2;

/**
 * Makes the data of the search from the finished pages and the topical index.
 *
 * @returns file of the site, relative to its root → content, JSON
 * @throws Error where Pagefind reports one
 */
export async function makeSearchIndex(records: readonly PageRecord[], topics: readonly TopicRecord[]): Promise<ReadonlyMap<string, string>> {
  const flat = records.flatMap((page, number) => page.sections.map((section) => ({ page, number, section })));
  const places = new Map(flat.map(({ page, section }, i) => [section.id === '' ? page.path : `${page.path}#${section.id}`, i]));
  const entries = withoutCommonNames([...topicEntries(topics, places), ...flat.flatMap(({ section, page }, i) => sectionEntries(section, page, i))]);
  const labels = new Map<number, string[]>();
  for (const [section, kind, label] of entries) if (kind === entryKinds.indexOf('topic')) labels.set(section, [...(labels.get(section) ?? []), label]);
  const chunks = await indexProse(
    flat.map(({ section, page }, i) => {
      const words = tokens(section.text);
      return { title: tokens(`${section.title} ${section.id === '' ? '' : page.title}`), labels: tokens((labels.get(i) ?? []).join(' ')), lead: words.slice(0, 30), text: words.slice(30) };
    }),
  );
  const texts = flat.map(({ section }) => section.text);
  const bundles = bundleStarts(texts);
  const data: ExactData = {
    pages: records.map(({ path, title, kind }) => [path, title, kind]),
    sections: flat.map(({ number, section }) => [number, section.id, section.title]),
    entries,
    words: chunks.map((chunk) => chunk.map(([word]) => word).join(' ')),
    counts: chunks.map((chunk) => chunk.map(([, found]) => Math.min(9, Math.round(Math.log2(found.length)))).join('')),
    bundles,
  };
  const files = new Map([[exactPath, JSON.stringify(data)]]);
  chunks.forEach((chunk, i) => files.set(prosePath(i), JSON.stringify(chunk.map(([, found]) => packPlaces(found)))));
  bundles.forEach((start, i) => files.set(textPath(i), JSON.stringify(texts.slice(start, bundles[i + 1]))));
  return files;
}

function topicEntries(topics: readonly TopicRecord[], places: ReadonlyMap<string, number>): EntryRow[] {
  const byLabel = new Map(topics.map((topic) => [topic.label, topic]));
  return topics.flatMap(({ label, href, see }) => {
    const target = see === undefined ? href : byLabel.get(see)?.href;
    const section = places.get((target ?? '').replace(/^\.\//, ''));
    return section === undefined ? [] : [entry(section, 'topic', label)];
  });
}

function sectionEntries(section: SectionRecord, page: PageRecord, number: number): EntryRow[] {
  const names = new Set(section.codes.filter((code) => code.length <= 40 && /\w{2}/.test(code) && /[^\w\s]|\d|_/.test(code) && code.split(' ').length <= 3));
  const isTrouble = page.kind === 'troubleshooting';
  const quoted = isTrouble ? [...section.text.matchAll(/["“]([^"”]{12,90})["”]/g)].map(([, text = '']) => text) : [];
  const lines = [...section.messages, ...(isTrouble ? section.codes : []), ...quoted];
  const messages = new Set(lines.filter((line) => line.split(' ').length >= 3).map((line) => line.slice(0, longestName)));
  return [
    ...[...names].filter((name) => !messages.has(name)).map((name) => entry(number, 'name', name)),
    ...[...messages].map((message) => entry(number, 'message', message)),
  ];
}

/** Without the names that many sections use: those say nothing of where they are explained, and the prose ranks their sections. */
function withoutCommonNames(entries: readonly EntryRow[]): EntryRow[] {
  const name = entryKinds.indexOf('name');
  const counts = new Map<string, number>();
  for (const [, kind, label] of entries) if (kind === name) counts.set(label, (counts.get(label) ?? 0) + 1);
  return entries.filter(([, kind, label]) => kind !== name || (counts.get(label) ?? 0) <= mostSections);
}

function entry(section: number, kind: EntryKind, label: string): EntryRow {
  return [section, entryKinds.indexOf(kind), label];
}

function packPlaces(places: readonly (readonly [section: number, weight: number])[]): number[] {
  let before = 0;
  return places.flatMap(([section, weight]) => {
    const distance = section - before;
    before = section;
    return [distance, weight];
  });
}

function bundleStarts(texts: readonly string[]): number[] {
  const starts = [0];
  let length = 0;
  texts.forEach((text, i) => {
    if (length > bundleLength) {
      starts.push(i);
      length = 0;
    }
    length += text.length;
  });
  return starts;
}
