/**
 * What the search costs at 5,000 pages (another number may be given as a word) whose sections are the real ones, each page with
 * topics of its own: time and peak memory of indexing, Pagefind's process counted in, what the first search loads, with
 * excerpts, and the processor's time for a search once its files are there. Prints figures; asserts nothing.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { parsePage, readHtmlPage } from '../../src/publish/html-page.ts';
import { pagePath } from '../../src/publish/page-file.ts';
import { makeEngine } from '../../src/search/engine.ts';
import { makeSearchIndex } from '../../src/search/make-index.ts';
import { readPageRecord } from '../../src/search/section-record.ts';
import type { PageRecord } from '../../src/search/section-record.ts';
import { listProcesses } from './processes.ts';

const count = Number(process.argv[2] ?? 5_000);
const sectionsOfPage = 8;
/** As the dialog does. */
const [shownHits, bundlesOfExcerpts] = [30, 4];
const queries = ['squashfs', 'packed image 37', 'ga-22.04', 'how to mirror images', 'Failed to render preseed: line 7', 'image', 'keyring_filename', 'sourdough'];

const own = readdirSync('dist', { recursive: true }).map(String).filter((file) => /^(?:how-to|about-|reference|troubleshooting).*index\.html$/.test(file)).flatMap(readRecord);
const records = [...own, ...Array.from({ length: count - own.length }, (_, i) => makePage(i))];
const topics = records.slice(own.length).flatMap(({ path, sections }, page) =>
  sections.slice(1).flatMap(({ id }, part) => [`packing a packed image ${page}, part ${part}`, `packed image ${page}, packing, part ${part}`].map((label) => ({ letter: 'P', label, href: `${path}#${id}` }))),
);

let [peak, ofPagefind] = [0, 0];
const watch = setInterval(() => {
  const all = processes();
  peak = Math.max(peak, all.reduce((sum, { bytes }) => sum + bytes, 0));
  ofPagefind = Math.max(ofPagefind, ...all.filter(({ isOwn }) => !isOwn).map(({ seconds }) => seconds));
}, 200);
const [start, startOfProcessor] = [performance.now(), process.cpuUsage()];
const files = await makeSearchIndex(records, topics);
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(startOfProcessor);
clearInterval(watch);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${records.length} pages, ${records.reduce((sum, { sections }) => sum + sections.length, 0)} sections, ${topics.length} topics (load average ${(loadavg()[0] ?? 0).toFixed(1)})`);
say(`indexing ${seconds.toFixed(1)} s (of the processor ${((used.user + used.system) / 1e6).toFixed(1)} s here, ${ofPagefind.toFixed(1)} s in Pagefind), ${(peak / 1e9).toFixed(2)} GB at most, ${files.size} files`);
say(`${'first search'.padEnd(40)}${'bytes'.padStart(10)}${'files'.padStart(7)}${'then, ms'.padStart(10)}`);
for (const query of queries) {
  const loaded: string[] = [];
  const engine = makeEngine(
    (path) => {
      loaded.push(path);
      return Promise.resolve(JSON.parse(files.get(path) ?? 'null'));
    },
    () => Promise.resolve(undefined),
  );
  const { hits } = await engine.all(query);
  const bundles = new Set<number>();
  for (const { number } of hits.slice(0, shownHits)) if (number !== undefined && (bundles.size < bundlesOfExcerpts || bundles.has(engine.bundleOf(number)))) bundles.add(engine.bundleOf(number));
  for (const { number } of hits) if (number !== undefined && bundles.has(engine.bundleOf(number))) await engine.text(number);
  const again = process.cpuUsage();
  await engine.all(`${query} `);
  const { user, system } = process.cpuUsage(again);
  const time = (user + system) / 1000;
  const bytes = loaded.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0);
  say(`${query.padEnd(40)}${bytes.toLocaleString('en-GB').padStart(10)}${String(loaded.length).padStart(7)}${time.toFixed(1).padStart(10)}   ${hits.length} hits`);
}

function readRecord(file: string): PageRecord[] {
  const tree = parsePage(readFileSync(`dist/${file}`, 'utf8'));
  const record = readPageRecord(readHtmlPage(pagePath(file), readFileSync(`dist/${file}`, 'utf8'), tree), tree);
  return record === undefined ? [] : [record];
}

function makePage(page: number): PageRecord {
  const all = own.flatMap(({ sections }) => sections.filter(({ id }) => id !== ''));
  const chosen = Array.from({ length: sectionsOfPage }, (_, i) => all[(page * 7 + i * 5) % all.length]).filter((section) => section !== undefined);
  const kind = ['how-to', 'reference', 'explanation', 'troubleshooting'][page % 4] ?? '';
  const title = `Packed image ${page}`;
  const beginning = { id: '', title, text: `How the packed image ${page} is made, and where a region controller keeps it.`, codes: [], terms: [], messages: [], pointers: [] };
  const sections = chosen.map((section, i) => ({ ...section, id: `section-${i}`, title: `${section.title}, part ${i}` }));
  return { path: `bench/page-${page}/`, title, kind, showsManifests: false, definesTerms: false, sections: [beginning, ...sections] };
}

/** This process and those that it started: bytes that they hold, seconds of the processor; none where nobody counts them. */
function processes(): { readonly isOwn: boolean; readonly bytes: number; readonly seconds: number }[] {
  return listProcesses()
    .filter(({ id, parent }) => id === process.pid || parent === process.pid)
    .map(({ id, bytes, seconds }) => ({ isOwn: id === process.pid, bytes, seconds }));
}
