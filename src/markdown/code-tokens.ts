import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

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

/**
 * Keeps of the highlighter's marks what the style sheet uses: one short class a token. Marks without a colour go, which is most of
 * them. What a reader fills in, `$PROFILE`, becomes a `<var>`.
 */
export function rehypeCodeTokens() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'pre') return;
      element.children = element.children.flatMap(slim);
      return SKIP;
    });
  };
}

function slim(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(slim);
  const names = classNames(node);
  if (node.tagName !== 'span' || !names.includes('token')) return [{ ...node, children }];
  if (names.includes('variable') && isPlaceholder(children)) return [{ type: 'element', tagName: 'var', properties: {}, children }];
  const name = names.map((each) => classes[each]).find((each) => each !== undefined);
  return name === undefined ? children : [{ ...node, properties: { className: [name] }, children }];
}

function isPlaceholder(children: readonly ElementContent[]): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && /^\$[A-Z][A-Z0-9_]*$/.test(only.value);
}

function classNames({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties['className']) ? properties['className'] : [];
}
