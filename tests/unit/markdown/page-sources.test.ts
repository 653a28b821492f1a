import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listSources, sourcePath } from '../../../src/markdown/page-sources.ts';

it('lists the sources of a project and nothing else: no folder, and nothing that an editor hides there', () => {
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(project, 'content/pages/how-to'), { recursive: true });
  mkdirSync(join(project, 'content/pages/old.mdx'));
  for (const name of ['.#about-images.mdx', 'index.mdx', 'how-to/import-images.mdx', 'about-images.mdx', 'notes.md', 'how-to/figure.png']) writeFileSync(join(project, 'content/pages', name), '');
  expect(listSources(project)).toEqual(['about-images.mdx', 'how-to/import-images.mdx', 'index.mdx']);
});

it.each([
  ['index.mdx', ''],
  ['about-images.mdx', 'about-images/'],
  ['how-to/index.mdx', 'how-to/'],
  ['how-to/import-images.mdx', 'how-to/import-images/'],
  ['how-to/read-the-index.mdx', 'how-to/read-the-index/'],
])('%s makes the page "%s"', (name, path) => expect(sourcePath(name)).toBe(path));
