import { exactScore, findSections, mostHits } from './find.ts';
import { exactPath, prosePath, rowsPath, shardPath, textPath } from './index-data.ts';
import type { ExactData, ProseData, Shard, TextData } from './index-data.ts';
import { addressOfTopic, looksLikeAddress } from './looks-like-address.ts';
import { makeLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { unpackPlaces } from './pack.ts';
import { openPackages } from './packages.ts';
import type { FindPackages } from './packages.ts';
import type { Places } from './place.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { openShard, readRows } from './shard.ts';
import type { OpenShard, SectionView } from './shard.ts';

/** Reads a JSON file of the site by its path from the root. */
export type LoadJson = (path: string) => Promise<unknown>;
/** Where an address leads, relative to the root of the site; undefined where it is none of these pages, nor was one. */
export type ResolveAddress = (address: string) => Promise<string | undefined>;

/** A hit as it is shown. */
export interface ShownHit {
  readonly href: string;
  /** Title of the page. */
  readonly title: string;
  /** Title of the section; that of the page where the hit is its beginning. */
  readonly section: string;
  readonly kind: string;
  readonly layer: 'exact' | 'prose' | 'address';
  /** Number of the section, for its excerpt; undefined where a hit is no section that is searched. */
  readonly number?: number;
}

/** What a query found, with the way it was understood. */
export interface Found extends Pick<Query, 'corrected' | 'missing'> {
  /** Where nothing was found in all layers: words that exist, nearest to those of the query. */
  readonly nearest: readonly string[];
  readonly hits: readonly ShownHit[];
  /** The words that were looked for, to be marked in excerpts. */
  readonly words: ReadonlySet<string>;
}

/** The search over one loaded site. The dialog and the command ask the same one, so that both give the same hits. */
export interface Engine {
  /** At once: from the exact layer, and where the prose is one file and that was loaded, from this too. */
  readonly now: (text: string, kind?: string) => Promise<Found>;
  /** From all layers. */
  readonly all: (text: string, kind?: string) => Promise<Found>;
  /** The text of a section, for an excerpt. */
  readonly text: (section: number) => Promise<string>;
  readonly bundleOf: (section: number) => number;
}

/** What is known once the first file is there. */
interface Ready {
  readonly lexicon: Lexicon;
  readonly packages: FindPackages;
}

/** Makes a search that loads what a query needs, and each file once. */
export function makeEngine(load: LoadJson, resolve: ResolveAddress): Engine {
  const loaded = new Map<string, Promise<unknown>>();
  const arrived = new Set<string>();
  let bundles: readonly number[] = [];

  return {
    now: async (text, kind) => {
      const ready = await open();
      const query = readQuery(text, ready.lexicon);
      const hasProse = ready.lexicon.shard !== undefined && arrived.has(prosePath(0));
      return answer(text, query, await shardsFor(query, ready), hasProse ? await placesFor(query, ready) : undefined, ready, kind);
    },
    all: async (text, kind) => {
      const ready = await open();
      const query = readQuery(text, ready.lexicon);
      const address = looksLikeAddress(text) ? await resolve(text.trim()) : undefined;
      if (address !== undefined) return found(query, [await viewAddress(address, ready)]);
      const [shards, places] = await Promise.all([shardsFor(query, ready), placesFor(query, ready)]);
      const answered = await answer(text, query, shards, places, ready, kind);
      const topic = answered.hits.some(({ layer }) => layer === 'exact') ? undefined : addressOfTopic(text);
      const led = topic === undefined ? undefined : await resolve(topic);
      if (led !== undefined) return found(query, [await viewAddress(led, ready), ...answered.hits]);
      return answered.hits.length > 0 ? answered : found(query, [], query.nearest());
    },
    text: async (section) => {
      await open();
      const bundle = bundleOf(section);
      return (await read<TextData>(textPath(bundle)))[section - (bundles[bundle] ?? 0)] ?? '';
    },
    bundleOf,
  };

  // The files are this build's own; what is damaged fails where it is parsed or first used, and is reported to the reader.
  function read<T>(path: string): Promise<T> {
    return once(path, () => load(path)) as Promise<T>;
  }

  /** What is made of a file, once; after a failure again. */
  function once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const started = loaded.get(name) ?? make();
    loaded.set(name, started);
    started.then(() => arrived.add(name), () => loaded.delete(name));
    return started as Promise<T>;
  }

  function open(): Promise<Ready> {
    return once('ready', async () => {
      const data = await read<ExactData>(exactPath);
      ({ bundles } = data);
      return { lexicon: makeLexicon(data), packages: data.packages === undefined ? () => [] : openPackages(data.packages) };
    });
  }

  function bundleOf(section: number): number {
    return bundles.findLastIndex((start) => start <= section);
  }

  /** The part of the exact layer that has all labels with the words of a query: that of its rarest word, and of a pasted text of several. */
  async function shardsFor({ wordings, isPasted }: Query, { lexicon }: Ready): Promise<OpenShard[]> {
    if (lexicon.shard !== undefined) return [lexicon.shard];
    const chunks = new Set<number>();
    for (const { terms } of wordings) {
      const rare = terms.filter(({ words }) => words.size > 0).sort((a, b) => b.weight - a.weight).slice(0, isPasted ? 3 : 1);
      for (const word of rare.flatMap(({ words }) => [...words.keys()])) chunks.add(lexicon.placeOf(word)?.[0] ?? 0);
    }
    return Promise.all([...chunks].slice(0, mostShards).map((chunk) => once(`shard ${chunk}`, async () => openShard(await read<Shard>(shardPath(chunk))))));
  }

  async function placesFor({ wordings }: Query, ready: Ready): Promise<ReadonlyMap<string, Places>> {
    const words = new Set(wordings.flatMap(({ terms }) => terms.flatMap((term) => [...term.words.keys()])));
    return new Map(await Promise.all([...words].map(async (word) => [word, await placesOf(word, ready)] as const)));
  }

  async function placesOf(word: string, { lexicon }: Ready): Promise<Places> {
    const [chunk, index] = lexicon.placeOf(word) ?? [-1, 0];
    return chunk < 0 ? new Uint32Array() : once(`places of ${word}`, async () => unpackPlaces((await read<ProseData>(prosePath(chunk)))[index] ?? ''));
  }

  async function answer(text: string, query: Query, shards: readonly OpenShard[], places: ReadonlyMap<string, Places> | undefined, ready: Ready, kind = ''): Promise<Found> {
    const hits = findSections(query, shards, places, ready.lexicon);
    const shown: ShownHit[] = [];
    for (const { section, layer } of kind === '' ? hits.slice(0, mostHits) : hits) {
      const view = await viewOf(section, shards, ready);
      if (view !== undefined && (kind === '' || view.kind === kind) && shown.push({ ...asHit(view), layer, number: section }) === mostHits) break;
    }
    const packages = kind === '' || kind === 'reference' ? ready.packages(text) : [];
    const inViewer = packages.map(({ href, title, section }): ShownHit => ({ href, title, section, kind: 'reference', layer: 'exact' }));
    // A section that is about the name says more of it than a list of packages does.
    const before = packages.some(({ isWhole }) => isWhole) ? shown.filter(({ number }) => hits.some(({ section, score }) => section === number && score >= firstBeforePackages)).length : shown.filter(({ layer }) => layer === 'exact').length;
    return found(query, [...shown.slice(0, before), ...inViewer, ...shown.slice(before)].slice(0, mostHits));
  }

  async function viewOf(section: number, shards: readonly OpenShard[], { lexicon: { data } }: Ready): Promise<SectionView | undefined> {
    for (const { views } of shards) if (views.has(section)) return views.get(section);
    const file = data.rows?.findLastIndex((start) => start <= section) ?? -1;
    if (file < 0) return undefined;
    const rows = await once(`rows ${file}`, async () => readRows(await read<Shard>(rowsPath(file))));
    return rows.get(section);
  }

  async function viewAddress(href: string, { lexicon: { shard } }: Ready): Promise<ShownHit> {
    const place = href || './';
    for (const [number, view] of shard?.views ?? []) if (hrefOf(view) === place) return { ...asHit(view), layer: 'address', number };
    return { href: place, title: place, section: place, kind: '', layer: 'address' };
  }
}

/** Score from which on a section stands before the packages of a name. */
const firstBeforePackages = exactScore + 70;
/** So many parts of the exact layer a query loads at most. */
const mostShards = 3;

function found({ corrected, missing, wordings }: Query, hits: readonly ShownHit[], nearest: readonly string[] = []): Found {
  return { hits, corrected, missing, nearest, words: new Set(wordings.flatMap(({ all, terms }) => [...all, ...terms.flatMap((term) => [...term.words.keys()])])) };
}

function asHit(view: SectionView): Omit<ShownHit, 'layer'> {
  return { href: hrefOf(view), title: view.title, section: view.section, kind: view.kind };
}

function hrefOf({ path, id }: SectionView): string {
  return id === '' ? path || './' : `${path}#${id}`;
}
