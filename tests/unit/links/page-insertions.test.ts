import { expect, it } from 'vitest';
import { pageInsertions } from '../../../src/links/page-insertions.ts';
import { listPlaces } from '../../../src/links/places.ts';
import { relativePage } from '../../../src/offline/relative-page.ts';
import { readHtmlPage } from '../../../src/publish/html-page.ts';
import { table } from './table.ts';

const html = '<main><h1>About <code>x</code> &amp; y</h1><nav><h2 id="contents">On this page</h2></nav><h2 id="one">One<a class="heading-link" href="#one"></a></h2><dl><dt id="term"> A\n term</dt></dl><figure id="figure-x"><svg></svg><figcaption>Caption</figcaption></figure></main>';
const page = readHtmlPage('a/', html);

it('takes pages, headings that link to themselves, terms and figures for places', () => {
  expect(listPlaces([page, readHtmlPage('404.html', html)])).toEqual([
    { address: 'a/', title: 'About x & y', isCoded: true },
    { address: 'a/#one', title: 'One', isCoded: true },
    { address: 'a/#term', title: 'A term', isCoded: false },
    { address: 'a/#figure-x', title: 'Caption', isCoded: false },
  ]);
});

it('names the ids of a page that promises no section, for addresses that hold them', () => {
  const index = '<main><h1>Topics</h1><section><span id="heading--b-topics"></span><h2 id="b">B</h2><ul><li id="topic-boot">boot</li></ul></section></main>';
  expect(listPlaces([readHtmlPage('topics/', index)])).toEqual([{ address: 'topics/', title: 'Topics', isCoded: true, fragments: ['heading--b-topics', 'b', 'topic-'] }]);
});

it('puts in former ids that no element of the page has, and the sections that moved', () => {
  const oldIds = { aliases: new Map([['one', ['heading--one', 'term']]]), moved: new Map([['gone', 'b/#two'], ['contents', 'b/']]) };
  expect(relativePage(page, pageInsertions(page, oldIds, new Map([['b/#two', 'Two & more']]), table))).toBe(
    html
      .replace('<h2 id="one">', '<h2 id="one"><span class="alias" id="heading--one"></span>')
      .replace('</main>', '<section class="moved-sections" aria-label="Sections that moved"><p>This section is in another page now:</p><ul><li id="gone"><a href="../b/#two">Two &amp; more</a></li></ul></section></main>'),
  );
});

it('embeds the table where a page asks for it, and the table cannot end its element', () => {
  const hostile = { ...table, pages: [{ path: 'x/', title: '</script><script>alert(1)</script>', sections: [] }] };
  const asking = readHtmlPage('old-link/', '<script type="application/json" id="links-table"></script>');
  const finished = relativePage(asking, pageInsertions(asking, undefined, new Map(), hostile));
  expect(finished.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(JSON.parse(/>(.*)</s.exec(finished)?.[1] ?? '')).toEqual(hostile);
});
