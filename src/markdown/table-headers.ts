import type { Element, Root } from 'hast';
import { elementsIn, select } from './hast.ts';

/**
 * Gives a table whose corner is empty the headings of rows that an author means by that: Markdown knows headings of columns
 * only. The corner heads nothing, so it becomes a plain cell, and the first cell of each row its heading.
 */
export function rehypeTableHeaders() {
  return (tree: Root): void => {
    for (const table of select(tree, ({ tagName }) => tagName === 'table')) {
      const [head, ...bodies] = elementsIn(table);
      const corner = head === undefined ? undefined : firstCell(elementsIn(head)[0]);
      if (head?.tagName !== 'thead' || corner?.tagName !== 'th' || corner.children.length > 0) continue;
      corner.tagName = 'td';
      for (const row of bodies.flatMap(elementsIn)) {
        const cell = firstCell(row);
        if (cell === undefined) continue;
        cell.tagName = 'th';
        cell.properties['scope'] = 'row';
      }
    }
  };
}

function firstCell(row: Element | undefined): Element | undefined {
  return row === undefined ? undefined : elementsIn(row)[0];
}
