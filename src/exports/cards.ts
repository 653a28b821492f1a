import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { kindTitles } from '../components/shell/kind-titles.ts';
import { kinds } from '../markdown/page-schema.ts';
import { cardFile, cardSvg } from './card.ts';
import type { PageSource } from './page-source.ts';

const cache = 'node_modules/.cache/cards';

/** A picture of 1200 × 630 pixels for each page, for where its address is shared; by file. One that was drawn before is kept. */
export async function drawCards(pages: readonly PageSource[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const cards = new Map<string, Uint8Array>();
  await mkdir(cache, { recursive: true });
  let fonts: Promise<Uint8Array[]> | undefined;
  for (const { path, title, kind } of pages) {
    const label = kinds.map((each) => (each === kind ? kindTitles[each] : '')).join('');
    const svg = cardSvg(title, label);
    const kept = join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
    let picture = await readFile(kept).catch(() => undefined);
    if (picture === undefined) {
      fonts ??= prepare(pages);
      picture = Buffer.from(new Resvg(svg, { font: { fontBuffers: await fonts, defaultFontFamily: 'Ubuntu Sans' } }).render().asPng());
      await writeFile(kept, picture);
    }
    cards.set(cardFile(path), picture);
  }
  return cards;
}

/** Starts the renderer, and gives the two weights that the cards are set in. */
async function prepare(pages: readonly PageSource[]): Promise<Uint8Array[]> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const whole = await readFile('node_modules/@fontsource-variable/ubuntu-sans/files/ubuntu-sans-latin-wght-normal.woff2');
  const text = pages.map(({ title }) => title).join('') + Object.values(kindTitles).join('') + 'MAAS image docs';
  return Promise.all([400, 600].map((wght) => subsetFont(whole, text, { targetFormat: 'truetype', variationAxes: { wght } })));
}
