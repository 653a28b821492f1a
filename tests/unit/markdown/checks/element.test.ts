import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { expect, it } from 'vitest';
import { attributeText, isElement, textAttributes } from '../../../../src/markdown/checks/element.ts';

const image: MdxJsxFlowElement = {
  type: 'mdxJsxFlowElement',
  name: 'img',
  attributes: [
    { type: 'mdxJsxAttribute', name: 'alt', value: 'A rack' },
    { type: 'mdxJsxAttribute', name: 'src', value: { type: 'mdxJsxAttributeValueExpression', value: 'file' } },
    { type: 'mdxJsxAttribute', name: 'hidden', value: null },
    { type: 'mdxJsxExpressionAttribute', value: '...rest' },
  ],
  children: [],
};

it('gives the attributes whose value is written out', () => {
  expect(textAttributes(image)).toEqual([{ name: 'alt', value: 'A rack', position: undefined }]);
});

it('tells a text from an expression, from a name alone, and from nothing', () => {
  expect(['alt', 'src', 'hidden', 'title'].map((name) => attributeText(image, name))).toEqual(['A rack', 'expression', '', undefined]);
});

it('is an element or a component, not Markdown', () => {
  expect([isElement(image), isElement({ type: 'text', value: '' })]).toEqual([true, false]);
});
