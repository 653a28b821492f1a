import { join } from 'node:path';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { namesFile, readWordList } from '../markdown/checks/word-list.ts';
import { readEntry } from './forms/read-entry.ts';
import { takeIndexLines } from './index-lines.ts';
import type { IndexLine, Section } from './index-lines.ts';
import type { PageEntry, PageReference, PageTopics } from './page-topics.ts';
import type { Label } from './permute.ts';
import { readLine } from './read-line.ts';
import type { PlacedReading } from './read-line.ts';
import { TopicError } from './topic-error.ts';

/**
 * Collects the index lines of a page, comments such as `index: adding a [boot source]` below the heading they belong to,
 * and hands what they say on as `topics` in the page's frontmatter, which the compiled page exports. Belongs behind
 * `remarkPinnedId`.
 */
export function remarkTopics() {
  return (tree: Root, file: VFile): void => {
    const topics = collectTopics(tree, file, readWordList(join(file.cwd, namesFile)));
    file.data.astro = { ...file.data.astro, frontmatter: { ...file.data.astro?.frontmatter, topics } };
  };
}

/**
 * The entries and references of a page; its index lines are taken out of the tree.
 *
 * @param names words that keep their capital at the start of a heading
 */
export function collectTopics(tree: Root, file: VFile, names: readonly string[]): PageTopics {
  const entries: PageEntry[] = [];
  const references: PageReference[] = [];
  const sections = takeIndexLines(tree, file);
  const patterns: { readonly section: Section; readonly index: number; readonly line: IndexLine; readonly placed: PlacedReading; fits: boolean }[] = [];

  sections.forEach((section, index) => {
    for (const line of section.lines) {
      for (const placed of attempt(line, () => readLine(line.text, names))) add(section, index, line, placed);
    }
    for (const pattern of patterns) {
      const { section: above, index: from, line, placed } = pattern;
      const { reading } = placed;
      const signs = reading.kind === 'each' && index > from && covers(above, from, index) ? reading.entryFor(section.text) : undefined;
      if (signs === undefined) continue;
      pattern.fits = true;
      if (section.lines.length === 0) attempt(line, () => add(section, index, line, { ...readEntry(signs, names), offset: placed.offset }));
    }
  });
  for (const { line, placed, fits } of patterns) {
    if (!fits) file.fail('Index line: No heading below fits this pattern.', line.placeOf(placed.offset));
  }
  return { entries, references, lines: sections.reduce((sum, { lines }) => sum + lines.length, 0) };

  function add(section: Section, index: number, line: IndexLine, placed: PlacedReading): void {
    const { reading, main, offset } = placed;
    const place = line.placeOf(offset);
    if (reading.kind === 'each') patterns.push({ section, index, line, placed, fits: false });
    else if (reading.kind === 'labels') {
      if (section.depth > 0 && section.id === '') file.fail(`The heading "${section.text}" is in the index, so its address is to last: pin its id, \`{/* #boot-sources */}\`.`, place);
      const entry = (label: Label, written: boolean): PageEntry => ({ label, id: section.id, section: section.text, main, written, ...place });
      entries.push(...reading.written.map((label) => entry(label, true)), ...reading.inverted.map((label) => entry(label, false)));
    } else references.push({ ...reading, ...place });
  }

  /** True where a section stands below another: no heading of the same level or above comes between. */
  function covers(above: Section, from: number, index: number): boolean {
    return above.depth === 0 || sections.slice(from + 1, index + 1).every(({ depth }) => depth > above.depth);
  }

  function attempt<T>(line: IndexLine, action: () => T): T {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof TopicError)) throw error;
      return file.fail(`Index line: ${error.message}`, line.placeOf(error.offset));
    }
  }
}
