import { expect, it } from 'vitest';
import { findLinkProblems } from '../../../src/links/dead-links.ts';
import { readHtmlPage } from '../../../src/publish/html-page.ts';
import { describeProblem, readSources } from '../../../src/publish/source-place.ts';

const source = '# T\n\nSee [x](#nix) and `#nix`.\n\n## A {/* #a */}\n\n<Note>[y](#nix "t")</Note>\n\n## B {/* #a */}\n\n[z]: #nix\n';
const sources = new Map([['a/', { file: 'content/pages/a.mdx', text: source }]]);

function describe(html: string): string[] {
  const page = readHtmlPage('a/', html);
  return findLinkProblems([page], new Set(['a/index.html'])).flatMap((problem) => describeProblem(problem, sources));
}

it('names each place of the source where a dead link stands, not where code shows the same text', () => {
  expect(describe('<a href="#nix">x</a>').map((line) => line.split(' ')[2])).toEqual([
    'content/pages/a.mdx:3:9:',
    'content/pages/a.mdx:7:11:',
    'content/pages/a.mdx:11:6:',
  ]);
});

it('names the places where an id is pinned', () => {
  expect(describe('<p id="a"></p><p id="a"></p>').map((line) => line.split(' ')[2])).toEqual([
    'content/pages/a.mdx:5:11:',
    'content/pages/a.mdx:9:11:',
  ]);
});

it('names the finished page where a component wrote the link', () => {
  expect(describe('\n<a href="/gone/">x</a>')[0]).toContain('dist/a/index.html:2:4 (written by a component or the layout): /gone/');
});

it('knows the source of each page by its address', async () => {
  const found = await readSources();
  expect(found.get('')?.file).toBe('content/pages/index.mdx');
  expect(found.get('about-images/')?.file).toBe('content/pages/about-images.mdx');
});
