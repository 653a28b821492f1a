import type { Element, Root } from 'hast';
import { select } from './hast.ts';

/** Puts each table of a page into a box of its own, so that a wide one scrolls without the page. */
export function rehypeTableScroll() {
  return (tree: Root): void => {
    for (const element of select(tree, ({ tagName }) => tagName === 'table')) {
      const table = { ...element };
      const properties = { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
      // The box takes the place of the table, whatever that stands in.
      Object.assign(element, { tagName: 'div', properties, children: [table] } satisfies Partial<Element>);
    }
  };
}
