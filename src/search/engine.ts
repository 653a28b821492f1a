import { makeResolver } from '../links/resolve.ts';
import { findAll, findExact } from './find.ts';
import type { Answer, Hit } from './find.ts';
import { exactPath, prosePath, textPath } from './index-data.ts';
import type { ExactData, ProseData, TextData } from './index-data.ts';
import { looksLikeAddress } from './looks-like-address.ts';
import { makeLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readQuery } from './query.ts';

/** Reads a JSON file of the site by its path from the root. */
export type LoadJson = (path: string) => Promise<unknown>;

/** A hit as it is shown. */
export interface ShownHit {
  readonly href: string;
  /** Title of the page. */
  readonly title: string;
  /** Title of the section; that of the page where the hit is its beginning. */
  readonly section: string;
  readonly kind: string;
  readonly layer: Hit['layer'] | 'address';
  /** Number of the section, for its excerpt; undefined where an address found a page that is not searched. */
  readonly number?: number;
}

/** What a query found, with the way it was understood. */
export interface Found extends Pick<Answer, 'corrected' | 'nearest' | 'query'> {
  readonly hits: readonly ShownHit[];
}

/** The search over one loaded site. The dialog and the command ask the same one, so that both give the same hits. */
export interface Engine {
  /** From the exact layer alone, at once. */
  readonly exact: (text: string) => Promise<Found>;
  /** From all layers. */
  readonly all: (text: string) => Promise<Found>;
  /** The text of a section, for an excerpt. */
  readonly text: (section: number) => Promise<string>;
  readonly bundleOf: (section: number) => number;
}

/** Makes a search that loads what a query needs, and each file once. */
export function makeEngine(load: LoadJson): Engine {
  const loaded = new Map<string, Promise<unknown>>();
  // The files are this build's own; what is damaged fails where it is parsed or first used, and is reported to the reader.
  const read = <T>(path: string): Promise<T> => {
    const started = loaded.get(path) ?? load(path);
    loaded.set(path, started);
    started.catch(() => loaded.delete(path));
    return started as Promise<T>;
  };
  let lexicon: Promise<Lexicon> | undefined;
  const open = () => {
    lexicon ??= read<ExactData>(exactPath).then(makeLexicon);
    lexicon.catch(() => (lexicon = undefined));
    return lexicon;
  };
  const bundleOf = (section: number, { bundles }: ExactData) => bundles.findLastIndex((start) => start <= section);
  let data: ExactData | undefined;

  return {
    exact: async (text) => show(findExact(text, await remember()), await remember()),
    all: async (text) => {
      const ready = await remember();
      const address = looksLikeAddress(text) ? await resolve(text, ready) : undefined;
      if (address !== undefined) return address;
      const query = readQuery(text, ready);
      const words = query.isHopeless ? [] : query.terms.flatMap((term) => term.words);
      const places = new Map<string, ReadonlyMap<number, number>>();
      await Promise.all(words.map(async (word) => places.set(word, await placesOf(word, ready))));
      return show(findAll(text, ready, places), ready);
    },
    text: async (section) => {
      const { data: exact } = await remember();
      const bundle = bundleOf(section, exact);
      return (await read<TextData>(textPath(bundle)))[section - (exact.bundles[bundle] ?? 0)] ?? '';
    },
    bundleOf: (section) => (data === undefined ? 0 : bundleOf(section, data)),
  };

  async function remember(): Promise<Lexicon> {
    const ready = await open();
    data = ready.data;
    return ready;
  }

  async function placesOf(word: string, { positions }: Lexicon): Promise<ReadonlyMap<number, number>> {
    const [chunk, index] = positions.get(word) ?? [-1, 0];
    if (chunk < 0) return new Map();
    const packed = (await read<ProseData>(prosePath(chunk)))[index] ?? [];
    const places = new Map<number, number>();
    let section = 0;
    for (let i = 0; i < packed.length; i += 2) places.set((section += packed[i] ?? 0), packed[i + 1] ?? 0);
    return places;
  }

  async function resolve(text: string, ready: Lexicon): Promise<Found | undefined> {
    const resolution = makeResolver(await read('data/links.json'))(text.trim());
    if (resolution === undefined) return undefined;
    const number = ready.data.sections.findIndex(([page, id]) => hrefOf(ready.data.pages[page]?.[0] ?? '', id) === (resolution.href || './'));
    const base = number < 0 ? { href: resolution.href || './', title: resolution.href, section: resolution.href, kind: '' } : describe(number, ready);
    const query = readQuery('', ready);
    return { hits: [{ ...base, layer: 'address', ...(number >= 0 && { number }) }], corrected: new Map(), nearest: [], query };
  }
}

function show({ hits, ...answer }: Answer, lexicon: Lexicon): Found {
  return { ...answer, hits: hits.map(({ section, layer }) => ({ ...describe(section, lexicon), layer, number: section })) };
}

function describe(number: number, { data }: Lexicon): Omit<ShownHit, 'layer' | 'number'> {
  const [page = 0, id = '', section = ''] = data.sections[number] ?? [];
  const [path = '', title = '', kind = ''] = data.pages[page] ?? [];
  return { href: hrefOf(path, id), title, section, kind };
}

function hrefOf(path: string, id: string): string {
  return id === '' ? path || './' : `${path}#${id}`;
}
