import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Position } from 'unist';

/** An HTML element or a component in a page's source. */
export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement;

/** True for what is written as a tag. */
export function isElement(node: Nodes): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute whose value is written out: `alt="A rack"`. */
export interface TextAttribute {
  readonly name: string;
  readonly value: string;
  readonly position: Position | undefined;
}

/** The attributes of an element that are written out; not `{…}` and not a name alone. */
export function textAttributes({ attributes }: ElementNode): TextAttribute[] {
  return attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [{ name: attribute.name, value: attribute.value, position: attribute.position }]
      : [],
  );
}

/** What an element gives for an attribute: its text, `'expression'` for `{…}`, undefined where it has none. */
export function attributeText(element: ElementNode, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : attribute.value === null || attribute.value === undefined ? '' : 'expression';
  }
  return undefined;
}
