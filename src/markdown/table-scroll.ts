import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table of a page into a box of its own, so that a wide one scrolls without the page. */
export function rehypeTableScroll() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || parent === undefined || index === undefined) return;
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 },
        children: [element],
      };
      parent.children[index] = box;
      return [SKIP, index + 1];
    });
  };
}
