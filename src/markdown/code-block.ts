import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Makes code blocks reachable by keyboard, since a long line scrolls inside its block. */
export function rehypeCodeBlock() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'pre') element.properties['tabIndex'] = 0;
    });
  };
}
