/**
 * What the index costs beyond the build: 1,000 pages with ten sections and 10,000 index lines, which make 30,000
 * entries. Parsing the pages belongs to the build and is shown for comparison. Behind the time stands the processor's, which
 * another program on the machine makes no longer.
 */
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { remarkPinnedId } from '../../src/markdown/pinned-id.ts';
import { buildIndex } from '../../src/topics/build-index.ts';
import { collectTopics } from '../../src/topics/collect.ts';
import { renderIndex } from '../../src/topics/render.ts';
import { topicRecords } from '../../src/topics/topics-json.ts';

const pageCount = 1_000;
const sectionCount = 10;
const verbs = ['adding', 'building', 'checking', 'deleting', 'editing', 'listing', 'mirroring', 'packing', 'testing', 'uploading'];
const nouns = ['image', 'kernel', 'keyring', 'machine', 'mirror', 'preseed', 'release', 'selection', 'stream', 'template'];

function pageText(page: number): string {
  const sections = Array.from({ length: sectionCount }, (_, i) => {
    const noun = `${nouns[i] ?? ''} ${page}`;
    return `## Section ${i} {/* #section-${i} */}\n{/* index: ${verbs[(page + i) % verbs.length] ?? ''} a [custom [${noun}]] for MAAS */}\n\nText of the section.\n`;
  });
  return sections.join('\n');
}

let sum = 0;
let processorSum = 0;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure<T>(name: string, action: () => T): T {
  const [start, processorStart] = [performance.now(), processorTime()];
  const result = action();
  const [time, processor] = [performance.now() - start, processorTime() - processorStart];
  sum += time;
  processorSum += processor;
  tell(name, time, processor);
  return result;
}

function tell(name: string, time: number, processor: number): void {
  process.stdout.write(`${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms ${processor.toFixed(0).padStart(6)} ms\n`);
}

const processor = createProcessor();
let [parsing, collecting, parsingProcessor, collectingProcessor] = [0, 0, 0, 0];
const pages = Array.from({ length: pageCount }, (_, page) => {
  const [start, processorStart] = [performance.now(), processorTime()];
  const file = new VFile({ value: pageText(page), path: `content/pages/page-${page}.mdx` });
  const tree: Root = processor.parse(file);
  remarkPinnedId()(tree, file);
  const [parsed, processorParsed] = [performance.now(), processorTime()];
  const topics = collectTopics(tree, file, []);
  parsing += parsed - start;
  collecting += performance.now() - parsed;
  parsingProcessor += processorParsed - processorStart;
  collectingProcessor += processorTime() - processorParsed;
  return { path: `page-${page}/`, file: file.path, title: `Page ${page}`, topics };
});
tell('parse 1,000 pages (part of the build)', parsing, parsingProcessor);
tell('collect and permute 10,000 index lines', collecting, collectingProcessor);
sum += collecting;
processorSum += collectingProcessor;

const index = measure('merge, check and sort', () => buildIndex(pages));
const html = measure('render the page', () => renderIndex(index));
const json = measure('render the JSON', () => JSON.stringify(topicRecords(index)));
const entries = pages.reduce((count, { topics }) => count + topics.entries.length, 0);
tell(`all beyond the build, ${entries} entries`, sum, processorSum);
process.stdout.write(`page ${(html.length / 1024).toFixed(0)} KiB, JSON ${(json.length / 1024).toFixed(0)} KiB, ${index.problems.length} problems\n`);
