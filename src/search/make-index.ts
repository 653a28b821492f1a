import type { TopicRecord } from '../topics/topics-json.ts';
import { chunkWords, oneChunk } from './chunk-words.ts';
import { startProse } from './edge/prose-index.ts';
import { exactPath, prosePath, rowsPath, shardPath, textPath } from './index-data.ts';
import type { ExactData, LabelRow, PackageData } from './index-data.ts';
import { collectLabels } from './labels.ts';
import { labelsByWord, makeShard, makeShards } from './make-shard.ts';
import type { PlacedSection } from './make-shard.ts';
import { packWords } from './pack.ts';
import type { Places } from './place.ts';
import type { IndexedWord } from './read-prose.ts';
import type { PageRecord } from './section-record.ts';
import { labelTexts, labelWords } from './shard.ts';
import { compounds, tokens } from './tokens.ts';

/** About this many characters of text stand in one bundle of excerpts: some 6 kB on the wire. */
const bundleLength = 18_000;
/** So many sections stand in one file of rows. */
const rowsLength = 250;
/** The kinds of page, those first that readers look for first. */
const kinds = ['how-to', 'troubleshooting', 'explanation', 'reference'];

/**
 * Makes the data of the search from the finished pages, the topical index and the packages of the manifests.
 *
 * @param mostInOne a site of more sections has its exact layer and its prose in parts, of which a query loads those that it needs
 * @returns file of the site, relative to its root → content, JSON
 * @throws Error where Pagefind reports one
 */
export async function makeSearchIndex(pages: readonly PageRecord[], topics: readonly TopicRecord[], packages?: PackageData, mostInOne = 1500): Promise<ReadonlyMap<string, string>> {
  const sections = numberSections(pages);
  const labels = collectLabels(sections, topics);
  const prose = await startProse();
  try {
    for (const [i, { section, page }] of sections.entries()) {
      await prose.add({ title: tokens(section.title), labels: tokens(`${section.id} ${tellingLabels(labels[i] ?? [])}`), page: section.id === '' ? [] : tokens(page.title), text: tokens(section.text) });
    }
    const [words, finish] = await prose.read(() => prepareFiles(sections, labels, packages, sections.length <= mostInOne));
    return new Map(finish(words));
  } finally {
    await prose.end();
  }
}

/** Terms and topics. A term that is one word and no name says no more of its section than the text does. */
function tellingLabels([terms = '', topics = '']: LabelRow): string {
  return `${terms.split('\n').filter((term) => !/^\p{L}+$/u.test(term)).join(' ')} ${topics}`;
}

/** Makes all that needs no word of the prose; the result makes the files. */
function prepareFiles(sections: readonly PlacedSection[], labels: readonly LabelRow[], packages: PackageData | undefined, isInOne: boolean): (prose: readonly IndexedWord[]) => [file: string, content: string][] {
  const texts = sections.map(({ section }) => section.text);
  const bundles = bundleStarts(texts);
  const shard = isInOne ? makeShard(range(0, sections.length), sections, new Map(labels.entries())) : undefined;
  const labelsOf = isInOne ? undefined : labelsByWord(sections, labels);
  const own = shard === undefined ? new Set<string>() : labelWords(shard);
  const rows = isInOne ? [] : range(0, Math.ceil(sections.length / rowsLength)).map((i) => i * rowsLength);
  const compounds = shard === undefined ? compoundsOf([...texts, ...sections.map(({ section }) => section.title), ...labels.flat()], []) : compoundsOf(texts, labelTexts(shard));
  return (prose) => {
    const words = withWords(prose, own);
    const chunks = labelsOf === undefined ? [oneChunk(words)] : chunkWords(words, labelsOf);
    const data: ExactData = {
      total: sections.length,
      chunks: chunks.slice(0, -1).map((chunk) => chunk.words.at(-1) ?? ''),
      words: packWords(words.flatMap(([word]) => (own.has(word) ? [] : word))),
      counts: words.map(([, places]) => countDigit(places.length)).join(''),
      compounds: packWords(compounds),
      bundles,
      ...(shard === undefined ? { rows } : { shard }),
      ...(packages && { packages }),
    };
    return [
      [exactPath, JSON.stringify(data)],
      ...chunks.map(({ places }, i): [string, string] => [prosePath(i), JSON.stringify(places)]),
      ...bundles.map((start, i): [string, string] => [textPath(i), JSON.stringify(texts.slice(start, bundles[i + 1]))]),
      ...(labelsOf === undefined ? [] : makeShards(chunks, sections, labelsOf)).map((part, i): [string, string] => [shardPath(i), JSON.stringify(part)]),
      ...rows.map((start, i): [string, string] => [rowsPath(i), JSON.stringify(makeShard(range(start, Math.min(start + rowsLength, sections.length)), sections, new Map()))]),
    ];
  };
}

/** All sections in the order of their numbers: by the kinds of their pages, so that of equally good hits the better kind stands first. */
function numberSections(pages: readonly PageRecord[]): PlacedSection[] {
  const rank = ({ kind }: PageRecord) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return pages.toSorted((a, b) => rank(a) - rank(b)).flatMap((page) => page.sections.map((section) => ({ page, section })));
}

/** The words of the prose with those that only labels have, in order. */
function withWords(prose: readonly IndexedWord[], own: ReadonlySet<string>): IndexedWord[] {
  const places = new Map(prose);
  return [...new Set([...places.keys(), ...own])].sort().map((word) => [word, places.get(word) ?? nowhere]);
}

const nowhere: Places = new Uint32Array();

/** The binary logarithm of a number of sections in base 36. */
function countDigit(count: number): string {
  return Math.round(Math.log2(Math.max(1, count))).toString(36);
}

function compoundsOf(texts: readonly string[], labels: readonly string[]): string[] {
  const known = new Set(labels.flatMap((label) => compounds(label, false)));
  return [...new Set(texts.flatMap((text) => [...compounds(text, true), ...namedVersions(text)]))].filter((compound) => !known.has(compound)).sort();
}

/** `ESXi 6.7`, as a reader may write it in one: a name and a version, and no date or number of a report. */
function namedVersions(text: string): string[] {
  return compounds((text.match(/[A-Z][A-Za-z]+ \d{1,3}(?:\.\d+)*(?!\w)/g) ?? []).join('; '), false);
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

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
