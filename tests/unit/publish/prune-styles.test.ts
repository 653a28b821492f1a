import { expect, it } from 'vitest';
import { pruneStyles, readNames, wordsOf } from '../../../src/publish/prune-styles.ts';

function prune(css: string, html: string, scripts = ''): string {
  return pruneStyles(css, readNames(html, wordsOf(scripts)));
}

it('drops the rules whose elements, classes or ids are nowhere', () => {
  expect(prune('.a{top:0}.b{top:0}#c{top:0}table td{top:0}p{top:0}', '<p class="a">b c table</p>')).toBe('.a{top:0}p{top:0}');
});

it('keeps what a script of the page may make', () => {
  expect(prune('.made{top:0}', '<p>', "element.className='made'")).toBe('.made{top:0}');
});

it('keeps of a list the selectors that are possible', () => {
  expect(prune('.a,.b{top:0}:is(.b,.a)>p{top:0}:is(.b,.c) p{top:0}p:not(.b){top:0}', '<p class="a">')).toBe('.a{top:0}:is(.b,.a)>p{top:0}p:not(.b){top:0}');
});

it('drops custom properties that nothing left uses, and media that nothing is left in', () => {
  expect(prune(':root{--a:1;--b:var(--a);--c:2}p{top:var(--c)}@media print{.b{top:0}}', '<p>')).toBe(':root{--c:2}p{top:var(--c)}');
});

it('keeps for each page what is possible in it, whatever the pages before had of the same sheet', () => {
  const css = '.a{top:0}.b{top:0}#c{top:0}td{top:0}:is(.a,td) p{--d:1;top:var(--d)}:is(.b){--e:1}';
  const expected = { '<p class="a">': '.a{top:0}:is(.a,td) p{--d:1;top:var(--d)}', '<td id="c">': '#c{top:0}td{top:0}', '<b class="b" style="--e:2">': '.b{top:0}:is(.b){--e:1}' };
  for (const _ of [1, 2]) expect(Object.fromEntries(Object.keys(expected).map((html) => [html, prune(css, html)]))).toEqual(expected);
});
