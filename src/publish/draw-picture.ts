import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { openKeptResults } from './kept-results.ts';
import type { KeptResults } from './kept-results.ts';

let results: KeptResults<Uint8Array> | undefined;
let renderer: Promise<void> | undefined;

/**
 * An SVG as a PNG. One that was drawn before is kept.
 *
 * @param width in pixels; the height follows from the drawing
 * @param fonts gives the fonts of its text, the first time that they are needed, and the family to set it in
 * @throws Error of the renderer where it is no SVG
 */
export async function drawPicture(svg: string, width: number, fonts?: { readonly family: string; readonly load: () => Promise<Uint8Array[]> }): Promise<Uint8Array> {
  results ??= openKeptResults(process.cwd(), 'pictures');
  const key = createHash('sha256').update(`${width}\n${svg}`).digest('hex');
  const before = results.get(key);
  if (before !== undefined) return before;
  renderer ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await renderer;
  const font = fonts && { fontBuffers: await fonts.load(), defaultFontFamily: fonts.family };
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, ...(font && { font }) }).render().asPng();
  results.keep(key, picture);
  return picture;
}
