import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** A font of the site, cut to the characters and weights that it uses. */
export interface Font {
  readonly family: string;
  /** `400 600`: the range of weights, as `@font-face` takes it. */
  readonly weight: string;
  /** Where it lies, from the site's root: `/assets/ubuntu-sans.0123456789.woff2`. */
  readonly address: string;
}

/** What `siteFonts` gives: the plugin, and the files of the fonts once a page has named them. */
export interface SiteFonts {
  readonly plugin: Plugin;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The packages that they are from. */
  readonly packages: readonly string[];
  /** The fonts themselves, cut when they are first asked for. */
  readonly list: () => Promise<readonly Font[]>;
}

const sources = [
  { family: 'Ubuntu Sans', package: 'ubuntu-sans', axes: { wght: { min: 400, max: 600 } }, weight: '400 600' },
  { family: 'Ubuntu Sans Mono', package: 'ubuntu-sans-mono', axes: { wght: 400 }, weight: '400' },
];

/** Where the text of the site comes from; what a component or script writes stands in its source. */
const textFolders = ['content/pages', 'src'];
const textFiles = ['content/glossary.yaml'];
/** Code in a page stands between backticks, one or several. */
const code = /(`+)[\s\S]+?\1/g;
const printableAscii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Lets the layout import the list of fonts from `virtual:fonts`, and serves or collects the files. */
export function siteFonts(): SiteFonts {
  const files = new Map<string, Uint8Array>();
  let fonts: Promise<Font[]> | undefined;
  const list = () => (fonts ??= cutFonts(files));
  return {
    files,
    packages: sources.map((source) => `@fontsource-variable/${source.package}`),
    list,
    plugin: {
      name: 'site-fonts',
      resolveId: (id) => (id === 'virtual:fonts' ? '\0fonts' : undefined),
      async load(id) {
        if (id !== '\0fonts') return undefined;
        return `export const fonts = ${JSON.stringify(await list())};`;
      },
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const file = files.get((request.url ?? '').slice(1));
          if (file === undefined) next();
          else response.setHeader('content-type', 'font/woff2').end(file);
        });
      },
    },
  };
}

async function cutFonts(files: Map<string, Uint8Array>): Promise<Font[]> {
  const texts = await readTexts();
  const everywhere = charactersOf(texts);
  // A page of code needs few characters beyond ASCII, and what a reader does not see is not sent.
  const inCode = charactersOf(texts.flatMap((text) => text.match(code) ?? []));
  return Promise.all(
    sources.map(async ({ family, package: name, axes, weight }) => {
      const characters = name.endsWith('-mono') ? inCode : everywhere;
      const whole = await readFile(join('node_modules/@fontsource-variable', name, 'files', `${name}-latin-wght-normal.woff2`));
      const cut = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: axes, noLayoutClosure: true });
      const path = `assets/${name}.${createHash('sha256').update(cut).digest('hex').slice(0, 10)}.woff2`;
      files.set(path, cut);
      return { family, weight, address: `/${path}` };
    }),
  );
}

/** Every character of the texts, in order, and all of ASCII. */
function charactersOf(texts: readonly string[]): string {
  return [...new Set(printableAscii + texts.join(''))].sort().join('');
}

async function readTexts(): Promise<string[]> {
  const names = await Promise.all(
    textFolders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).filter((name) => /\.(?:astro|mdx|tsx?)$/.test(name)).map((name) => join(folder, name)),
    ),
  );
  return Promise.all([...textFiles, ...names.flat()].map((file) => readFile(file, 'utf8')));
}
