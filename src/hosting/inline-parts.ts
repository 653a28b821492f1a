import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** Digests, `sha256-…`, of what stands in pages and takes effect there. */
export interface InlineParts {
  readonly styles: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
}

/** The types of a script that a browser runs (HTML Standard, "prepare the script element"); any other is data. */
const scriptTypes = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/** Finds the styles and scripts that stand in a page itself. */
export function findInlineParts(tree: DefaultTreeAdapterTypes.Document): InlineParts {
  const [styles, scripts] = [new Set<string>(), new Set<string>()];
  const pending: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === 'style') styles.add(digest(textOf(node)));
    if (node.nodeName === 'script' && 'attrs' in node && runsItsText(node)) scripts.add(digest(textOf(node)));
    for (const child of 'content' in node ? node.content.childNodes : node.childNodes) if ('childNodes' in child) pending.push(child);
  }
  return { styles, scripts };
}

/** All parts of several pages together. */
export function joinParts(pages: Iterable<InlineParts>): InlineParts {
  const [styles, scripts] = [new Set<string>(), new Set<string>()];
  for (const page of pages) {
    for (const style of page.styles) styles.add(style);
    for (const script of page.scripts) scripts.add(script);
  }
  return { styles, scripts };
}

function runsItsText({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return !attrs.some(({ name, value }) => name === 'src' || (name === 'type' && !scriptTypes.test(value.trim())));
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
