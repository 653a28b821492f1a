import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { leaveOut } from '../../../src/publish/optional-tags.ts';

it('leaves out the ends of items, cells, rows and paragraphs that something else ends', () => {
  expect(leaveOut('<ul>\n<li><p>a</p></li>\n<li>b</li>\n</ul>\n<p>c</p>')).toBe('<ul><li><p>a<li>b</ul><p>c</p>');
  expect(leaveOut('<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>')).toBe('<table><thead><tr><th>a<th>b<tbody><tr><td>c</table>');
  expect(leaveOut('<dl><div><dt>a</dt><dd>b</dd></div></dl>')).toBe('<dl><div><dt>a<dd>b</div></dl>');
});

it('keeps a line break between words, and between a word and an element in the line', () => {
  expect(leaveOut('<p>a\nb\n<a>c</a>\n<em>d</em>\n</p>')).toBe('<p>a\nb\n<a>c</a>\n<em>d</em></p>');
});

it('keeps the texts of cells apart', () => {
  const html = '<table><tbody><tr>\n<th>cloud-init</th>\n<td>amd64</td>\n</tr></tbody></table>';
  expect(leaveOut(html)).toContain('<th>cloud-init</th>\n<td>amd64');
});

it('keeps the end of a paragraph that only a custom element, a link or a text ends', () => {
  for (const kept of ['<manifest-viewer><p>a</p></manifest-viewer>', '<a><p>a</p></a>', '<div><p>a</p>b</div>', '<div><p>a</p><em>b</em></div>']) expect(leaveOut(kept)).toBe(kept);
});

it('reads as the same tree, however elements are nested', () => {
  const { flow } = fc.letrec<{ flow: string }>((tie) => {
    const many = fc.array(tie('flow'), { maxLength: 3 }).map((parts) => parts.join(''));
    const each = (name: string) => fc.array(many, { minLength: 1, maxLength: 3 }).map((parts) => parts.map((part) => `<${name}>${part}</${name}>`).join(''));
    const around = (name: string, content: fc.Arbitrary<string>) => content.map((inside) => `<${name}>${inside}</${name}>`);
    return {
      flow: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('word', '<p>a <em>b</em></p>', '<h2>c</h2>', '<a href="#d">d</a>', '<p></p>'),
        ...['div', 'section', 'details', 'manifest-viewer', 'blockquote'].map((name) => around(name, many)),
        ...['ul', 'ol'].map((name) => around(name, each('li'))),
        around('dl', fc.tuple(fc.constant('<dt>e</dt>'), each('dd')).map((parts) => parts.join(''))),
        around('table', fc.tuple(around('thead', around('tr', each('th'))), around('tbody', around('tr', each('td')))).map((parts) => parts.join(''))),
      ),
    };
  });
  fc.assert(
    fc.property(flow, (html) => {
      expect(serialize(parseFragment(leaveOut(html)))).toBe(serialize(parseFragment(html)));
    }),
  );
});
