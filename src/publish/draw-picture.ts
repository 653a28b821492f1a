import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

const cache = 'node_modules/.cache/pictures';

let renderer: Promise<void> | undefined;

/**
 * An SVG as a PNG. One that was drawn before is kept.
 *
 * @param width in pixels; the height follows from the drawing
 * @param fonts gives the fonts of its text, the first time that they are needed, and the family to set it in
 * @throws Error of the renderer where it is no SVG
 */
export async function drawPicture(svg: string, width: number, fonts?: { readonly family: string; readonly load: () => Promise<Uint8Array[]> }): Promise<Uint8Array> {
  const kept = join(cache, `${createHash('sha256').update(`${width}\n${svg}`).digest('hex')}.png`);
  const before = await readFile(kept).catch(() => undefined);
  if (before !== undefined) return before;
  renderer ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await renderer;
  const font = fonts && { fontBuffers: await fonts.load(), defaultFontFamily: fonts.family };
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, ...(font && { font }) }).render().asPng();
  await mkdir(cache, { recursive: true });
  await writeFile(kept, picture);
  return picture;
}
