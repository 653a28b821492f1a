import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptPages } from '../../../src/publish/kept-pages.ts';
import type { PlannedPage } from '../../../src/publish/kept-pages.ts';
import { openKeptResults } from '../../../src/publish/kept-results.ts';
import { readPage } from '../../../src/publish/page-reading.ts';
import type { PageReading } from '../../../src/publish/page-reading.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'kept-pages-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = (file: string, change: Partial<PlannedPage> = {}): PlannedPage => ({ file, source: `source of ${file}`, outline: { frontmatter: { title: file }, headings: [] }, rendering: `rendering of ${file}`, ...change });
const reading = readPage('a/', '<!doctype html><title>A</title><p>Text');

/** A build of pages: what it need not render. */
function build(pages: readonly PlannedPage[], isKept = true): string[] {
  const kept = openKeptPages(root);
  const unchanged = [...kept.plan(pages)];
  if (isKept) for (const { file } of pages) openKeptResults<PageReading>(root, 'readings').keep(`reading of ${file}`, reading);
  kept.keep(new Map(pages.map(({ file }) => [file, `reading of ${file}`])));
  return unchanged;
}

it('renders every page the first time', () => expect(build([page('a'), page('b')])).toEqual([]));

it('renders again only the page whose text depends on something else than before, and one that is new', () => {
  build([page('a'), page('b')]);
  expect(build([page('a'), page('b', { rendering: 'another' }), page('c')])).toEqual(['a']);
});

it('gives what the build before has read of an unchanged page, and its key', () => {
  build([page('a')]);
  const kept = openKeptPages(root);
  kept.plan([page('a')]);
  expect(kept.unchanged.get('a')).toEqual({ key: 'reading of a', reading });
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
  expect(build([page('a')])).toEqual([]);
});
