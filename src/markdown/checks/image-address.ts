import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { attributeText, isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck } from './problem.ts';

/** A picture lies in `public/`, and its address starts at the root: one from elsewhere is stopped by the Content-Security-Policy of the pages. */
export const checkImageAddress: PageCheck = ({ nodes }) => {
  const named = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
  return nodes.flatMap((node) => {
    const address = node.type === 'imageReference' ? named.get(node.identifier) : addressOf(node);
    if (address === undefined || /^(?:\/(?!\/)|data:)/.test(address)) return [];
    return [problemAt(node, `A picture lies in the folder \`public\`, and \`${address}\` is no address from there. Write \`/rack.svg\` for \`public/rack.svg\`.`)];
  });
};

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'image') return node.url;
  return isElement(node) && node.name === 'img' ? attributeText(node, 'src') : undefined;
}
