import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePdf } from '../../src/offline/pdf/make-pdf.ts';
import { readPdf } from '../../src/offline/pdf/read-pdf.ts';
import { parsePage, readHtmlPage } from '../../src/publish/html-page.ts';
import { expectAccessible } from './axe.ts';
import { pages } from './reader.ts';
import { expect, test } from './site.ts';

const html = readFileSync('dist/print/index.html', 'utf8');
const edition = readHtmlPage('print/', html, parsePage(html));
const articles = html.split('<article class="print-chapter">');

/** What a program of poppler says of a PDF; undefined, and said, where it is not installed. */
function poppler(program: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return stdout;
  process.stdout.write(`${program} is not installed, so it gave no second opinion on the PDF (Debian: apt-get install poppler-utils).\n`);
  return undefined;
}

test('the print edition has every page once, no id twice, and no link into itself that leads nowhere', () => {
  const inside = edition.links.filter(({ element, address }) => element === 'a' && address.startsWith('#')).map(({ address }) => decodeURIComponent(address.slice(1)));
  expect(inside.filter((id) => !edition.ids.has(id))).toEqual([]);
  expect([...edition.ids].filter(([, places]) => places.length > 1).map(([id]) => id)).toEqual([]);
  const told = pages.filter(({ path }) => !['offline/', 'old-link/', 'search/'].includes(path));
  expect(articles.length - 1).toBe(told.length);
  for (const { path } of told) expect(edition.ids.has(`${path.replaceAll('/', ':') || ':'}`), path).toBe(true);
});

test('the print edition is a copy: the search leads past it, and other sites’ searches too', () => {
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(readFileSync('dist/data/search/exact.json', 'utf8')).not.toContain('print/#');
  expect(pages.map(({ path }) => path)).not.toContain('print/');
});

test('a page shorter than a sheet prints on one, without what only a screen can use', async ({ page }) => {
  for (const path of ['old-link/', '404.html']) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: 'Keyboard help' })).toBeVisible();
    expect(readPdf(await page.pdf({ format: 'A4' })).pages, path).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

/** The edition with its first three chapters alone. */
const excerpt = `${articles.slice(0, 4).join('<article class="print-chapter">')}</section></main></body></html>`;

test('three chapters of it make a PDF whose contents name the pages, with an outline, page numbers and working links', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'print.html');
    writeFileSync(file, excerpt);
    const { pdf, structure } = await makePdf(browser, pathToFileURL(file).href);
    const titles = structure.outline.map(({ title, level }) => `${level} ${title}`);
    expect(titles).toEqual(expect.arrayContaining(['1 Contents', '1 Overview', '2 1 Choose images', '1 Explanation', '2 2 About images', '3 2.1 What a MAAS image is']));
    expect(structure.outline.map(({ page }) => page)).toEqual(structure.outline.map(({ page }) => page).toSorted((a, b) => a - b));
    expect(structure.links.filter((name) => excerpt.includes(` id="${name}"`) && !structure.destinations.has(name))).toEqual([]);
    expect(structure.links).toContain('about-images:boot-sources');
    expect(structure.links.filter((name) => name.startsWith('file:'))).toEqual([]);
    const start = structure.destinations.get('about-images:');
    expect(start).toBeGreaterThan(2);

    writeFileSync(join(folder, 'print.pdf'), pdf);
    const text = poppler('pdftotext', '-layout', join(folder, 'print.pdf'), '-');
    if (text === undefined) return;
    const sheets = text.split('\f');
    expect(sheets[1]).toMatch(new RegExp(`2 +About images +${start}\\b`));
    expect(sheets[1]).toContain(`2 of ${structure.pages}`);
    expect(sheets[(start ?? 0) - 1]).toContain('2 About images');
    expect(text).toMatch(/\(§\s+2\)/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('npm run pdf makes one of all pages', { tag: '@long' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'all.pdf');
    const { status, stdout } = spawnSync(process.execPath, ['src/offline/pdf/main.ts', '--out', file], { encoding: 'utf8' });
    expect(status).toBe(0);
    const { pages: count, outline, links, destinations } = readPdf(readFileSync(file));
    expect(stdout).toContain(`${count} pages, ${outline.length} entries in its outline`);
    expect(outline.filter(({ level }) => level === 2)).toHaveLength(articles.length - 1);
    expect(links.filter((name) => !/^(?:https?|mailto):/.test(name) && !destinations.has(name))).toEqual([]);
    const info = poppler('pdfinfo', file);
    if (info !== undefined) expect(info).toMatch(new RegExp(`Tagged: +yes[\\s\\S]*Pages: +${count}\\n`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('npm run pdf says where there is nothing to print, and what it does not know', () => {
  const run = (cwd: string, ...args: string[]) => spawnSync(process.execPath, [resolve('src/offline/pdf/main.ts'), ...args], { encoding: 'utf8', cwd });
  expect(run(tmpdir())).toMatchObject({ status: 1, stderr: 'There is no print edition in dist/print/: run `npm run build` first.\n' });
  const { status, stderr } = run('.', '--format', 'A5');
  expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining("'--format'")]);
});

test('the print edition breaks no rule of accessibility', { tag: '@long' }, async ({ page }) => {
  // What axe looks at grows with the square of the page; the text of the other chapters is that of their pages.
  await page.route('**/print/', (route) => route.fulfill({ contentType: 'text/html', body: excerpt }));
  await page.goto('print/');
  await expectAccessible(page, 'the print edition');
});
