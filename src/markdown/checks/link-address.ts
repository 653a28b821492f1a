import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { attributeText, isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** Ways to the outside that a link of a page may take. */
const schemes = new Set(['http', 'https', 'mailto']);

/** A link has an address, and one that a reader can follow from any place where the pages are read; so has each name of an address. */
export const checkLinkAddress: PageCheck = ({ nodes }) => [...nodes.flatMap(checkAddress), ...checkNames(nodes)];

function checkAddress(node: Nodes): Problem[] {
  const address = addressOf(node);
  const reason = address === undefined ? undefined : describeAddress(address.trim());
  return reason === undefined ? [] : [problemAt(node, reason)];
}

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return isElement(node) && node.name === 'a' ? attributeText(node, 'href') : undefined;
}

function describeAddress(address: string): string | undefined {
  if (address === '' || address === '#') return 'A link without an address. Write where it leads: `[boot sources](/about-images/#boot-sources)`.';
  if (address.startsWith('//')) return `The address \`${address}\` depends on how the page was fetched. Write \`https:${address}\`; a page of this site starts with one slash.`;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme === undefined || schemes.has(scheme.toLowerCase())) return undefined;
  return `A link cannot lead to \`${scheme}:\`. An address starts with \`/\`, \`#\`, \`https:\`, \`http:\` or \`mailto:\`; put one that is only named into code font.`;
}

/** Each name of an address is given once, and used. */
function checkNames(nodes: readonly Nodes[]): Problem[] {
  const used = new Set(nodes.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [])));
  const given = new Set<string>();
  return nodes.flatMap((node) => {
    if (node.type !== 'definition') return [];
    const name = node.label ?? node.identifier;
    if (given.has(node.identifier)) return [problemAt(node, `The name \`[${name}]\` has an address already, and the first one counts. Delete one of the two.`)];
    given.add(node.identifier);
    return used.has(node.identifier) ? [] : [problemAt(node, `No link of this page uses the name \`[${name}]\`. Write \`[text][${name}]\`, or delete this line.`)];
  });
}
