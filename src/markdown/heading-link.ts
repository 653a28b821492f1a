import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives every section heading a link to itself. The sign is drawn by the style sheet, so the heading's text stays clean. */
export function rehypeHeadingLink() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading) => {
      const id = heading.properties['id'];
      if (!/^h[2-6]$/.test(heading.tagName) || typeof id !== 'string') return;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['heading-link'], href: `#${id}`, ariaLabel: 'Link to this section' },
        children: [],
      };
      heading.children.push(link);
    });
  };
}
