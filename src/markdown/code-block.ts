import type { Root } from 'hast';
import { select } from './hast.ts';

/** Makes code blocks reachable by keyboard, since a long line scrolls inside its block. */
export function rehypeCodeBlock() {
  return (tree: Root): void => {
    for (const { properties } of select(tree, ({ tagName }) => tagName === 'pre')) properties['tabIndex'] = 0;
  };
}
