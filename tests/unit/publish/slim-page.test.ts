import { expect, it } from 'vitest';
import { slimPage } from '../../../src/publish/slim-page.ts';

it('keeps a line break between words, and every blank of a code block', () => {
  expect(slimPage('<p>a\n    b</p>\n   <pre>  x\n    y</pre>', new Map())).toBe('<p>a\nb</p>\n<pre>  x\n    y</pre>');
});

it('makes one style sheet of all, with what the page and its scripts use, and theirs in turn', () => {
  const scripts = new Map([['assets/a.js', "load('assets/b.js')"], ['assets/b.js', "'late'"], ['assets/c.js', "'other'"]]);
  const html = '<head><style>.late{top:0}</style><style>.other{top:0}p{top:0}</style></head><p><script src="/assets/a.js"></script>';
  expect(slimPage(html, scripts)).toContain('<style>.late{top:0}p{top:0}</style></head>');
});

it('marks the signs that would turn writing around', () => {
  expect(slimPage('<p>a\u202Ebc\u2066</p>', new Map())).toBe('<p>a\u{FFFD}bc\u{FFFD}</p>');
});
