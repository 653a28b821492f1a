import type { Element, Root } from 'hast';
import { select } from './hast.ts';

/** Gives every section heading a link to itself. The sign is drawn by the style sheet, so the heading's text stays clean. */
export function rehypeHeadingLink() {
  return (tree: Root): void => {
    for (const heading of select(tree, ({ tagName, properties }) => /^h[2-6]$/.test(tagName) && typeof properties['id'] === 'string')) {
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['heading-link'], href: `#${String(heading.properties['id'])}`, ariaLabel: 'Link to this section' },
        children: [],
      };
      heading.children.push(link);
    }
  };
}
