import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf } from '../../publish/html-tree.ts';
import type { TreeElement } from '../../publish/html-tree.ts';
import type { Edit } from '../edit-text.ts';

/**
 * The edits that take from a page what only a site on a server has: elements with `data-web`, the manifest, and the early requests
 * for fonts (a page from a file may make none).
 */
export function findWebOnly(node: DefaultTreeAdapterTypes.ParentNode): Edit[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const location = child.sourceCodeLocation;
    if (location && isWebOnly(child)) return [{ offset: location.startOffset, end: location.endOffset, text: '' }];
    return findWebOnly(child);
  });
}

function isWebOnly(element: TreeElement): boolean {
  if (attributeOf(element, 'data-web') !== undefined) return true;
  return element.tagName === 'link' && ['manifest', 'preload', 'modulepreload'].includes(attributeOf(element, 'rel') ?? '');
}
