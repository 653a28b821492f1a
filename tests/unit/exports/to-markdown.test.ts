import { expect, it } from 'vitest';
import { findWrongLinks } from '../../../src/exports/check-links.ts';
import { readPageSource } from '../../../src/exports/page-source.ts';
import { linkFrom } from '../../../src/exports/to-markdown.ts';
import { parsePage, readHtmlPage } from '../../../src/publish/html-page.ts';

const html = `<html><head><meta name="description" content="What it is."></head><body><main class="page page-how-to"><h1>A page</h1><div class="prose"><p>See <a href="/other/#x">other</a> and <a href="#here">here</a>.</p><h2 id="here">Here<a class="heading-link" href="#here"></a></h2><pre data-language="bash"><code>maas login <var>$PROFILE</var>
</code></pre><svg><title>T</title><desc>Two boxes.</desc></svg><script>1</script></div></main></body></html>`;
const page = readHtmlPage('how-to/a/', html);
const source = readPageSource(page, parsePage(html));

it('gives the title, the text and the links of a page, and says what a drawing shows', () => {
  expect(linkFrom(source.markdown, 'how-to/a/')).toBe(
    '# A page\n\nSee [other](../../other/#x) and [here](./#here).\n\n## Here\n\n```bash\nmaas login $PROFILE\n```\n\nTwo boxes.\n',
  );
});

it('puts what stands below each other in a cell into one line, with semicolons between', () => {
  const table = html.replace('<svg>', '<table><tr><th>Needs</th></tr><tr><td> <div>MAAS 3.0</div> <div>curtin 21.0</div></td></tr></table><svg>');
  expect(readPageSource(readHtmlPage('how-to/a/', table), parsePage(table)).markdown).toContain('| Needs |\n| - |\n| MAAS 3.0; curtin 21.0 |');
});

it('keeps the caption of a table, and leaves out marks that mark nothing', () => {
  const table = html.replace('<svg>', '<table><caption>Sizes of <code>vmfs7</code></caption><tr><th>Part</th><th>Since</th></tr><tr><td>boot</td><td><code></code></td></tr></table><svg>');
  expect(readPageSource(readHtmlPage('how-to/a/', table), parsePage(table)).markdown).toContain('Sizes of `vmfs7`\n\n| Part | Since |\n| - | - |\n| boot | |');
});

it('writes lists in lists, terms with what they mean, and one blank between words whatever breaks the lines of the page', () => {
  const text = html.replace('<svg>', '<ul><li>a<b> b\n </b>c<ul><li>d</li></ul></li><li>e</li></ul><dl><div><dt>Region</dt><dd><p>One\n  controller.</p></dd></div></dl><blockquote><p>q</p></blockquote><ol start="3"><li><p>x</p><p>y</p></li></ol><svg>');
  expect(readPageSource(readHtmlPage('how-to/a/', text), parsePage(text)).markdown).toContain('- a **b** c\n  - d\n- e\n\n* Region\n\n  One controller.\n\n> q\n\n3. x\n\n   y\n');
});

it('makes the links relative to where the copy lies', () => {
  expect(linkFrom(source.markdown, '')).toContain('[other](other/#x) and [here](how-to/a/#here)');
});

it('reads what a page is about', () => {
  expect(source).toMatchObject({ title: 'A page', description: 'What it is.', kind: 'how-to' });
});

it('names the links that the page itself does not hold', () => {
  expect(findWrongLinks('[a](site://root/other/#x), [b](site://root/gone/)', page)).toEqual(['/gone/']);
  expect(() => readPageSource({ ...page, links: [] }, parsePage(html))).toThrow('The Markdown copy of `how-to/a/` holds links that its page does not: /other/#x, /how-to/a/#here. The fault is in src/exports/to-markdown.ts.');
});
