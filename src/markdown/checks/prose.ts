import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { isElement, textAttributes } from './element.ts';
import { passageAt } from './passage.ts';
import type { Passage } from './passage.ts';

/** Elements that hold code or a drawing rather than language. */
const codeElements = new Set(['code', 'kbd', 'math', 'pre', 'samp', 'script', 'style', 'svg', 'var']);

/** Attributes that a reader sees or hears. */
const proseAttributes = new Set(['alt', 'aria-label', 'caption', 'label', 'summary', 'title']);

/** All that is written in a page in words, in order: its text, the alternative text of pictures, captions; no code. */
export function prose(tree: Root, source: string): Passage[] {
  const passages: Passage[] = [];
  collect(tree, source, passages);
  return passages;
}

function collect(node: Nodes, source: string, into: Passage[]): void {
  if (node.type === 'text') into.push(passageAt(node.value, node.position, source));
  if ((node.type === 'image' || node.type === 'imageReference') && node.alt) into.push(passageAt(node.alt, node.position, source));
  if (isElement(node)) {
    if (node.name !== null && codeElements.has(node.name)) return;
    for (const { name, value, position } of textAttributes(node)) {
      if (proseAttributes.has(name)) into.push(passageAt(value, position, source));
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, source, into);
}
