import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { kindTitles } from '../components/shell/kind-titles.ts';
import { kinds } from '../markdown/page-schema.ts';
import { drawPicture } from '../publish/draw-picture.ts';
import { cardFile, cardSvg } from './card.ts';
import type { PageSource } from './page-source.ts';

/** A picture of 1200 × 630 pixels for each page, for where its address is shared; by file. */
export async function drawCards(pages: readonly PageSource[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const cards = new Map<string, Uint8Array>();
  let loaded: Promise<Uint8Array[]> | undefined;
  const fonts = { family: 'Ubuntu Sans', load: () => (loaded ??= loadFonts(pages)) };
  for (const { path, title, kind } of pages) {
    const label = kinds.map((each) => (each === kind ? kindTitles[each] : '')).join('');
    cards.set(cardFile(path), await drawPicture(cardSvg(title, label), 1200, fonts));
  }
  return cards;
}

/** The two weights that the cards are set in. */
async function loadFonts(pages: readonly PageSource[]): Promise<Uint8Array[]> {
  const whole = await readFile('node_modules/@fontsource-variable/ubuntu-sans/files/ubuntu-sans-latin-wght-normal.woff2');
  const text = pages.map(({ title }) => title).join('') + Object.values(kindTitles).join('') + 'MAAS image docs';
  return Promise.all([400, 600].map((wght) => subsetFont(whole, text, { targetFormat: 'truetype', variationAxes: { wght } })));
}
