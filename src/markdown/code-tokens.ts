import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classNames, select } from './hast.ts';

/** What Prism calls the tokens that the style sheet colours (prismjs.com/tokens.html), and the class that each gets. */
const classes: Readonly<Record<string, string>> = {
  comment: 't-comment',
  prolog: 't-comment',
  string: 't-string',
  'attr-value': 't-string',
  keyword: 't-word',
  property: 't-word',
  tag: 't-word',
  number: 't-value',
  boolean: 't-value',
  constant: 't-value',
};

/** A code block: whether it is of commands, and the placeholders that it sets itself. */
interface Block {
  readonly shell: boolean;
  readonly set: ReadonlySet<string>;
}

/**
 * Keeps of the highlighter's marks what the style sheet uses: one short class a token. Marks without a colour go, which is most of
 * them. What a reader fills in, `$PROFILE`, becomes a `<var>`; where the block itself sets it, `PROFILE=operator`, the value does.
 */
export function rehypeCodeTokens() {
  return (tree: Root): void => {
    for (const element of select(tree, ({ tagName }) => tagName === 'pre')) {
      delete element.properties['className'];
      const text = toString(element);
      const shell = isShell(element);
      const block = { shell, set: new Set(shell ? [...text.matchAll(assignment)].map(([, name = '']) => name) : []) };
      element.children = element.children.flatMap((child) => slim(child, block));
    }
  };
}

function slim(node: ElementContent, block: Block): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { set, shell } = block;
  const children = joinTexts(node.children.flatMap((child) => slim(child, block)));
  const names = classNames(node);
  // The block itself names its language.
  if (node.tagName === 'code') delete node.properties['className'];
  if (node.tagName !== 'span' || !names.includes('token')) return [{ ...node, children: set.size > 0 ? markAssigned(children) : children }];
  if (names.includes('variable') && isPlaceholder(children)) {
    return set.has(toString(node).slice(1)) ? children : [{ type: 'element', tagName: 'var', properties: {}, children }];
  }
  // In a command the colour is for what the reader fills in, and for comments.
  const name = names.map((each) => classes[each]).find((each) => each !== undefined && (!shell || each === 't-comment'));
  return name === undefined ? children : [{ ...node, properties: { className: [name] }, children }];
}

/** A line that only sets a placeholder to an example: `PROFILE=operator`. */
const assignment = /^([A-Z][A-Z0-9_]*)=([\w@%+:,./-]+)$/gm;

function isShell(block: Element): boolean {
  return /^(?:bash|sh|shell)$/.test(String(block.properties['dataLanguage']));
}

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node.type === 'text' ? { ...node } : node);
  }
  return joined;
}

/** Makes the value of each such line, which stands in one text once its tokens are joined, what the reader fills in. */
function markAssigned(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return [node];
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { index, 1: name = '', 2: value = '' } of node.value.matchAll(assignment)) {
      const at = index + name.length + 1;
      parts.push({ type: 'text', value: node.value.slice(done, at) });
      parts.push({ type: 'element', tagName: 'var', properties: { dataName: name }, children: [{ type: 'text', value }] });
      done = at + value.length;
    }
    return [...parts, { type: 'text', value: node.value.slice(done) }];
  });
}

function isPlaceholder(children: readonly ElementContent[]): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && /^\$[A-Z][A-Z0-9_]*$/.test(only.value);
}
