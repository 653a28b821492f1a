import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources } from '../../src/markdown/page-sources.ts';

const sectionsOfPage = 8;

/**
 * Writes pages like those of the project into a copy of it: their sections are taken from the real ones, so that they have the
 * same prose, commands, tables, links and terms, and each has index lines of its own.
 *
 * @param folder the copy
 * @param count how many pages it is to have together with its own
 */
export function writePages(folder: string, count: number): void {
  const own = listSources(folder);
  const sections = own.flatMap((name) => readSections(readFileSync(join(folder, 'content/pages', name), 'utf8')));
  mkdirSync(join(folder, 'content/pages/bench'), { recursive: true });
  for (let page = 0; page < count - own.length; page++) writeFileSync(join(folder, `content/pages/bench/page-${page}.mdx`), pageText(page, sections));
}

/** The sections of a page that stand for themselves: no component, and no link or id within the page. */
function readSections(source: string): string[] {
  return source
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => section.replace(/^\{\/\* index:.*$/gm, '').replace(/ \{\/\* #[\w-]+ \*\/\}/g, ''))
    .filter((section) => !/^<|<[A-Z]|\]\(#|\{\/\*|^### /m.test(section));
}

function pageText(page: number, sections: readonly string[]): string {
  const head = `---\ntitle: Packed image ${page}\ndescription: How the packed image ${page} is made, and where a region controller keeps it.\nkind: ${['how-to', 'reference', 'explanation', 'troubleshooting'][page % 4] ?? ''}\norder: ${100 + page}\n---\n\n{/* index: packed image ${page} */}\n\nThis page is about [images](/about-images/).\n\n`;
  const chosen = Array.from({ length: sectionsOfPage }, (_, i) => {
    const text = sections[(page * 7 + i * 5) % sections.length] ?? '';
    const number = i + 1;
    return text.replace(/^## (.*)\n/, `## $1 {/* #section-${number} */}\n{/* index: packing a [packed image ${page}], part ${number} */}\n`);
  });
  return `${head}${chosen.join('\n').replace(/^(## .*?)( \{\/\* #section-(\d+) \*\/\})$/gm, '$1, part $3$2')}`;
}
