import type { PageReference, PageTopics } from '../../../src/topics/page-topics.ts';
import type { IndexedPage } from '../../../src/topics/topic-index.ts';
import { flatLabel } from '../../../src/topics/flat-label.ts';
import { readLine } from '../../../src/topics/read-line.ts';

/** The labels that an index line makes: those as written, then those that follow from marks. */
export function labelsOf(line: string): string[] {
  return readLine(line).flatMap(({ reading }) => (reading.kind === 'labels' ? [...reading.written, ...reading.inverted].map(flatLabel) : []));
}

/** A page with index lines: the id of a section, and what its line says. */
export function makePage(name: string, lines: Readonly<Record<string, string>>): IndexedPage {
  const file = `content/pages/${name}.mdx`;
  const entries: PageTopics['entries'][number][] = [];
  const references: PageReference[] = [];
  Object.entries(lines).forEach(([id, text], i) => {
    for (const { reading, main, offset } of readLine(text)) {
      const place = { line: i + 1, column: offset + 1 };
      if (reading.kind === 'labels') {
        const section = id === '' ? '' : `Section ${id}`;
        entries.push(...reading.written.map((label) => ({ label, id, section, main, written: true, ...place })));
        entries.push(...reading.inverted.map((label) => ({ label, id, section, main, written: false, ...place })));
      } else if (reading.kind !== 'each') references.push({ ...reading, ...place });
    }
  });
  return { path: `${name}/`, file, title: `Page ${name}`, topics: { entries, references, lines: Object.keys(lines).length } };
}
