import type { DefaultTreeAdapterTypes } from 'parse5';
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

function isWebOnly({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  return value('data-web') !== undefined || (tagName === 'link' && ['manifest', 'preload', 'modulepreload'].includes(value('rel') ?? ''));
}
