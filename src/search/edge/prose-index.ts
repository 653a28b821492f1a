import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readCbor } from '../cbor.ts';
import type { Cbor } from '../cbor.ts';

/** The words of a section, as `tokens` gives them, by what they count for. */
export interface ProseSection {
  readonly title: readonly string[];
  readonly labels: readonly string[];
  readonly lead: readonly string[];
  readonly text: readonly string[];
}

/** The words of one chunk of the index, in order, each with the sections that have it and what it counts for there. */
export type WordChunk = readonly (readonly [word: string, places: readonly (readonly [section: number, weight: number])[]])[];

/** Pagefind gives a text of weight 1 this number. */
const plainWeight = 24;
/** Pagefind's files start with this mark, behind which the content begins. */
const mark = 'pagefind_dcd';

/**
 * Has Pagefind index the sections, each as a page of its own whose title, index entries and beginning count for more, and
 * reads its index back.
 *
 * @throws Error where Pagefind reports one
 */
export async function indexProse(sections: readonly ProseSection[]): Promise<readonly WordChunk[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  assertNone(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  try {
    const answers = await Promise.all(sections.map((section, number) => index.addHTMLFile({ url: `/${number}/`, content: sectionHtml(section) })));
    assertNone(answers.flatMap((answer) => answer.errors));
    const result = await index.getFiles();
    assertNone(result.errors);
    return readFiles(result.files);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages: ${errors.join('; ')}`);
}

function sectionHtml({ title, labels, lead, text }: ProseSection): string {
  const part = (weight: number, words: readonly string[]) => `<p data-pagefind-weight="${weight}">${words.map(toPlainWord).join(' ')}</p>`;
  return `<html><body>${part(6, title)}${part(4, labels)}${part(2, lead)}${part(1, text)}</body></html>`;
}

function readFiles(files: readonly { readonly path: string; readonly content: Uint8Array }[]): WordChunk[] {
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const hash = /fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (hash !== undefined) numbers.set(hash, Number(/"url":"\/(\d+)\/"/.exec(unpack(content).toString())?.[1]));
  }
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return [];
  const pages = list(list(readCbor(unpack(meta.content)))[1]).map((page) => numbers.get(String(list(page)[0])) ?? -1);
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .map(({ content }) => list(list(readCbor(unpack(content)))[0]).map((entry) => readWord(list(entry), pages)))
    .sort((a, b) => ((a[0]?.[0] ?? '') < (b[0]?.[0] ?? '') ? -1 : 1));
}

/** Pagefind takes words apart at dots, so a dotted number goes there and back in letters. */
function toPlainWord(word: string): string {
  return word.replaceAll('.', 'xdotx');
}

function fromPlainWord(word: string): string {
  return word.replaceAll('xdotx', '.');
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, mark.length).toString() === mark ? bytes.subarray(mark.length) : bytes;
}

/** A word of a chunk: `[word, [[distance of the page, [-1 - weight, position, …]], …]]`. */
function readWord([word, places]: readonly Cbor[], pages: readonly number[]): readonly [string, readonly (readonly [number, number])[]] {
  let page = 0;
  const found = list(places).map((place): readonly [number, number] => {
    const [distance, positions] = list(place);
    page += Number(distance);
    return [pages[page] ?? -1, weigh(list(positions))];
  });
  return [fromPlainWord(String(word)), found.sort(([a], [b]) => a - b)];
}

function weigh(positions: readonly Cbor[]): number {
  let [weight, sum] = [1, 0];
  for (const position of positions) {
    if (Number(position) < 0) weight = Math.sqrt((-1 - Number(position)) / plainWeight);
    else sum += weight;
  }
  return Math.max(1, Math.round(sum));
}

function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}
