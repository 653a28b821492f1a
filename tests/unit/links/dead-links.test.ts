import { expect, it } from 'vitest';
import { findLinkProblems } from '../../../src/links/dead-links.ts';
import { readHtmlPage } from '../../../src/publish/html-page.ts';

function problems(pages: Record<string, string>, files: readonly string[] = []): string[] {
  const read = Object.entries(pages).map(([path, html]) => readHtmlPage(path, html));
  const names = new Set([...read.map(({ path }) => `${path}index.html`), ...files]);
  return findLinkProblems(read, names).map(({ page, line, column, reason }) => `${page.path}:${line}:${column} ${reason}`);
}

it('finds nothing where each link leads to a page, a section or a file', () => {
  const pages = {
    '': '<a href="/a/#x">a</a> <a href="a/">a</a> <a href="a">a</a> <a href="#top">up</a> <img src="/icon.svg">',
    'a/': '<h2 id="x">X</h2><a href="#x">x</a><a href="../">home</a><a href="https://maas.io/nowhere">out</a>',
  };
  expect(problems(pages, ['icon.svg'])).toEqual([]);
});

it('names a page that is missing and those that are like it', () => {
  expect(problems({ '': '<p>\n  <a href="/about-image/">x</a>', 'about-images/': '' })).toEqual([
    ':2:6 There is no page or file `about-image/`. Near it: `about-images/`.',
  ]);
});

it('names a section that is missing and those that are like it', () => {
  expect(problems({ 'a/': '<h2 id="sources">X</h2><h2 id="y">Y</h2><a href="#source">z</a>' })).toEqual([
    'a/:1:44 The page `a/` has no id `source`. Near it: `sources`.',
  ]);
});

it('leaves the fragments of a live snippet to it, in the page that holds it', () => {
  const pages = { 'a/': '<manifest-viewer data-fragment-prefix="manifest"></manifest-viewer>', 'b/': '<a href="../a/#manifest/jammy">x</a><a href="../a/#manifesto">y</a><a href="#manifest">z</a>' };
  expect(problems(pages).map((line) => /no id `(.*?)`/.exec(line)?.[1])).toEqual(['manifesto', 'manifest']);
});

it('names a member that is missing from a family of fragments that stands in the page', () => {
  const page = '<b data-fragment-prefix="deployment"></b><h3 id="deployment/allocate">A</h3><h3 id="deployment/start-curtin">S</h3>';
  const links = ['deployment', 'deployment?target=esxi', 'deployment/allocate', 'deployment/allocate?flow=deploy', 'deployment/alocate?flow=deploy', 'deployment/x/y'];
  expect(problems({ 'a/': page, 'b/': links.map((link) => `<a href="../a/#${link}">x</a>`).join('') })).toEqual([
    expect.stringContaining('The page `a/` has no id `deployment/alocate?flow=deploy`. Near it: `deployment/allocate`'),
  ]);
});

it('names an id that stands twice', () => {
  expect(problems({ 'a/': '<h2 id="x">X</h2>\n<p id="x">' })).toEqual([
    'a/:2:4 The id `x` stands twice in this page, first at line 1. Pin one of the two to another id.',
  ]);
});

it('finds files that are missing behind images, scripts and styles, and inside templates', () => {
  const html = '<link href="/a.css"><script src="b.js"></script><template><img src="c.png"></template><svg><use href="d.svg#e"/></svg>';
  expect(problems({ '': html }).map((line) => /`(.*?)`/.exec(line)?.[1])).toEqual(['a.css', 'b.js', 'c.png', 'd.svg']);
});

it('refuses an address that no browser can follow', () => {
  expect(problems({ '': '<a href="http://[">x</a>' })).toEqual([':1:4 No browser can follow this address: it is malformed.']);
});
