import { expect, it } from 'vitest';
import { parsePage } from '../../../src/publish/html-page.ts';
import { attributeOf, findElement } from '../../../src/publish/html-tree.ts';

const tree = parsePage('<main><p id="a"><b id="b"></b></p><p id="c">Text</p></main>');
const idOf = (tag: string) => {
  const element = findElement(tree, ({ tagName }) => tagName === tag);
  return element && attributeOf(element, 'id');
};

it('finds the first element, in document order, and the value of its attribute', () => {
  expect(['p', 'b', 'main', 'i'].map(idOf)).toEqual(['a', 'b', undefined, undefined]);
});
