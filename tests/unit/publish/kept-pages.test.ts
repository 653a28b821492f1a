import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPages, openKeptPages, readingsKind } from '../../../src/publish/kept-pages.ts';
import type { PlannedPage } from '../../../src/publish/kept-pages.ts';
import { openKeptResults } from '../../../src/publish/kept-results.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'kept-pages-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = (file: string, change: Partial<PlannedPage> = {}): PlannedPage => ({ file, source: `source of ${file}`, outline: { frontmatter: { title: file }, headings: [] }, rendering: `rendering of ${file}`, ...change });

/** A build of pages: those that it need not render, with the keys of their readings. */
function build(pages: readonly PlannedPage[], areRead = true): Record<string, string> {
  const { unchanged } = openKeptPages(root).plan(pages);
  if (areRead) for (const { file } of pages) openKeptResults<string>(root, readingsKind).keep(`reading of ${file}`, 'what was read');
  keepPages(root, pages, new Map(pages.map(({ file }) => [file, `reading of ${file}`])));
  return Object.fromEntries(unchanged);
}

it('renders every page the first time', () => expect(build([page('a'), page('b')])).toEqual({}));

it('renders again only the page whose text depends on something else than before, and one that is new', () => {
  build([page('a'), page('b')]);
  expect(build([page('a'), page('b', { rendering: 'another' }), page('c')])).toEqual({ a: 'reading of a' });
});

it('knows the outline of a page whose source is the very same, also where it has to be rendered', () => {
  build([page('a')]);
  const kept = openKeptPages(root);
  expect(kept.outlineOf('a', 'source of a')).toEqual({ frontmatter: { title: 'a' }, headings: [] });
  expect(kept.outlineOf('a', 'another source')).toBeUndefined();
  expect(kept.outlineOf('b', 'source of b')).toBeUndefined();
});

it('renders a page again whose reading is lost', () => {
  build([page('a')], false);
  expect(build([page('a')])).toEqual({});
});
