/**
 * Takes pictures of the pages that show most of the site, at four widths, in light, dark and print, and puts them on one sheet:
 * `node_modules/.cache/screenshots/index.html`. It needs a built site.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '../src/publish/serve.ts';
import { startBrowser } from '../src/publish/find-browser.ts';

const folder = resolve('node_modules/.cache/screenshots');
const pages = { home: '', 'how-to': 'how-to/import-images/', table: 'reference/packer-templates/', topics: 'topics/', flowchart: 'deployment-flowchart/', missing: 'no/such/page/' };
const widths = [320, 768, 1280, 1920];
const looks = ['light', 'dark', 'print'] as const;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { address, close } = await serve('dist', 0);
const browser = await startBrowser();
const figures: string[] = [];
for (const width of widths) {
  for (const look of looks) {
    const context = await browser.newContext({ viewport: { width, height: Math.round(width < 700 ? width * 2 : width * 0.65) }, colorScheme: look === 'dark' ? 'dark' : 'light' });
    const page = await context.newPage();
    await page.emulateMedia({ media: look === 'print' ? 'print' : 'screen' });
    await page.goto(address);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const file = `${name}-${width}-${look}.png`;
      await page.screenshot({ path: `${folder}/${file}` });
      figures.push(`<figure><img src="${file}" width="${Math.min(width, 480)}" alt=""><figcaption>${name}, ${width} px, ${look}</figcaption></figure>`);
    }
    await context.close();
  }
}
await browser.close();
await close();
writeFileSync(`${folder}/index.html`, `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>body{display:flex;flex-wrap:wrap;gap:1rem;font:1rem sans-serif}figure{margin:0}img{border:1px solid #999}</style>${figures.join('\n')}\n`);
process.stdout.write(`${figures.length} pictures: ${folder}/index.html\n`);
