import { join, relative } from 'node:path';
import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { attributeText, isElement } from './checks/element.ts';
import { glossaryFile, glossaryPage, parseGlossary } from './glossary.ts';
import { readOnChange } from './read-on-change.ts';
import { makeTermMatcher } from './term-matcher.ts';
import type { TermMatcher } from './term-matcher.ts';
import { isVersionMarker } from './version-markers.ts';

/** What holds no running text: headings, links, and bold text, which shows the labels of the web UI. */
const closedNodes = new Set<string>(['definition', 'heading', 'link', 'linkReference', 'strong']);
const closedElements = new Set(['a', 'button', 'caption', 'code', 'dt', 'figcaption', 'kbd', 'pre', 'samp', 'summary', 'svg', 'th', 'var']);

const readMatcher = readOnChange((text) => makeTermMatcher(parseGlossary(text)));

/** Links the first use of each term in the text of a page to the glossary. */
export function remarkTermLinks() {
  return (tree: Root, file: VFile): void => {
    if (relative(file.cwd, file.path).replaceAll('\\', '/') === glossaryPage) return;
    linkTerms(tree, readMatcher(join(file.cwd, glossaryFile)));
  };
}

/**
 * Links the first use of each term below a node. `<Term id="…">` counts as a use. What stands in a version marker may be
 * folded away, so a use in it is linked and still leaves the next one outside to be linked.
 *
 * @param seen ids of the terms used so far
 */
export function linkTerms(node: Nodes, find: TermMatcher, seen = new Set<string>()): void {
  if (closedNodes.has(node.type) || !('children' in node)) return;
  if (isElement(node)) {
    if (node.name === 'Term') {
      seen.add(attributeText(node, 'id') ?? '');
      return;
    }
    if (node.name !== null && closedElements.has(node.name)) return;
  }
  const inside = isVersionMarker(node) ? new Set(seen) : seen;
  const children: Nodes[] = node.children;
  for (let i = node.type === 'table' ? 1 : 0; i < children.length; i++) {
    const child = children[i];
    if (child === undefined) continue;
    if (child.type !== 'text') {
      linkTerms(child, find, inside);
      continue;
    }
    const parts = linkText(child, find, inside);
    children.splice(i, 1, ...parts);
    i += parts.length - 1;
  }
}

function linkText({ value }: Text, find: TermMatcher, seen: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { id, index, length } of find(value)) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index) });
    parts.push(termLink(id, value.slice(index, index + length)));
    done = index + length;
  }
  if (done < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}

function termLink(id: string, text: string): Link {
  return { type: 'link', url: `/glossary/#${id}`, data: { hProperties: { className: ['term'] } }, children: [{ type: 'text', value: text }] };
}
