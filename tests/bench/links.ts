/** The checker over 1,000 pages with 100,000 links, and the resolver over 10,000 rules. Prints figures; asserts nothing. */
import { findLinkProblems } from '../../src/links/dead-links.ts';
import { pageFile } from '../../src/publish/page-file.ts';
import { makeResolver } from '../../src/links/resolve.ts';
import type { LinkTable } from '../../src/links/table.ts';
import { readHtmlPage } from '../../src/publish/html-page.ts';

const pageCount = 1000;
const html = (page: number) => {
  const links = Array.from({ length: 100 }, (_, i) => `<li><a href="/page-${(page * 7 + i) % pageCount}/#section-${i % 20}">Some words of a link</a></li>`);
  const sections = Array.from({ length: 20 }, (_, i) => `<h2 id="section-${i}">Section ${i}</h2><p>${'Words of a paragraph that says something. '.repeat(8)}</p>`);
  return `<!doctype html><html lang="en-GB"><head><title>x</title></head><body><ul>${links.join('')}</ul>${sections.join('')}</body></html>`;
};
const sources = Array.from({ length: pageCount }, (_, page) => ({ path: `page-${page}/`, html: html(page) }));

const cpu = process.cpuUsage();
const start = performance.now();
const pages = sources.map((source) => readHtmlPage(source.path, source.html));
const read = performance.now();
const problems = findLinkProblems(pages, new Set(pages.map(({ path }) => pageFile(path))));
const checked = performance.now();
const { user, system } = process.cpuUsage(cpu);
const links = pages.reduce((sum, page) => sum + page.links.length, 0);
print(`${pages.length} pages with ${links} links: read ${ms(read - start)}, checked ${ms(checked - read)}, together ${ms(checked - start)} (${ms((user + system) / 1000)} of processor time); ${problems.length} problems`);

const table: LinkTable = {
  pages: sources.map(({ path }) => ({ path, title: path, sections: Array.from({ length: 20 }, (_, i) => ({ id: `section-${i}`, title: 'x' })) })),
  aliases: {},
  legacy: Array.from({ length: 10_000 }, (_, i) => ({ keys: [`t/${i + 1}`, `docs/old-page-${i}`], to: `page-${i % pageCount}/`, pages: [`page-${i % pageCount}/`], anchors: {} })),
  short: {},
};
const made = performance.now();
const resolve = makeResolver(table);
print(`resolver over ${table.legacy.length} rules: made in ${ms(performance.now() - made)}`);
const addresses = Array.from({ length: 100_000 }, (_, i) => `https://discourse.maas.io/t/some-slug/${(i % 10_000) + 1}/3?u=x#heading--section-${i % 20}`);
const asked = performance.now();
const found = addresses.filter((address) => resolve(address) !== undefined).length;
const each = (performance.now() - asked) / addresses.length;
print(`${found} of ${addresses.length} addresses resolved, ${(each * 1000).toFixed(1)} µs each: ${(1 / each).toFixed(0)} times within 1 ms`);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
