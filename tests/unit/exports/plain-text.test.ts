import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { expect, it, vi } from 'vitest';
import { plainTextHandler } from '../../../src/exports/plain-text.ts';

const gfm = gfmToMarkdown({ tablePipeAlign: false });
const plain = { handlers: { text: plainTextHandler() } };
const mayMeanMore = [...'\t\r\n !"#&\'()*+-.0:/<>=@[\\]^_`{|}~$%aWwps', 'www.', '1.', 'a@b', 'http://', '&amp;', '](', '![', '  ', 'ä', '—', '😀'];
const value = fc.array(fc.constantFrom(...mayMeanMore), { maxLength: 8 }).map((parts) => parts.join(''));
const text = value.map((of): PhrasingContent => ({ type: 'text', value: of }));

const { line } = fc.letrec<{ line: PhrasingContent[] }>((tie) => ({
  line: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      text,
      text,
      fc.constant<PhrasingContent>({ type: 'break' }),
      value.map((of): PhrasingContent => ({ type: 'inlineCode', value: of })),
      fc.tuple(value, value).map(([url, alt]): PhrasingContent => ({ type: 'image', url, alt })),
      fc.tuple(fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const), tie('line')).map(([type, children]): PhrasingContent => ({ type, children })),
      fc.tuple(value, tie('line')).map(([url, children]): PhrasingContent => ({ type: 'link', url, children })),
      value.map((of): PhrasingContent => ({ type: 'link', url: of, children: [{ type: 'text', value: of }] })),
    ),
    { maxLength: 4 },
  ),
}));

const block = fc.oneof(
  line.map((children): BlockContent => ({ type: 'paragraph', children })),
  line.map((children): BlockContent => ({ type: 'heading', depth: 2, children })),
  line.map((children): BlockContent => ({ type: 'blockquote', children: [{ type: 'paragraph', children }] })),
  line.map((children): BlockContent => ({ type: 'list', ordered: false, children: [{ type: 'listItem', checked: null, children: [{ type: 'paragraph', children }] }] })),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((cells): BlockContent => ({ type: 'table', children: [{ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }] })),
);

it('writes every text as the library does, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (children) => {
      const tree: Root = { type: 'root', children };
      expect(toMarkdown(tree, { extensions: [gfm, plain] })).toBe(toMarkdown(tree, { extensions: [gfm] }));
    }),
    { numRuns: 1000 },
  );
});

it('hands over only what might have to be escaped', () => {
  const own = vi.spyOn(defaultHandlers, 'text');
  for (const of of ['Two words, and a dash - so.', 'a_b', '# a', 'C#', 'a\\b']) toMarkdown({ type: 'text', value: of }, { extensions: [gfm, plain] });
  expect(own.mock.calls.map(([node]) => String(node.value))).toEqual(['a_b', '# a', 'a\\b']);
});
