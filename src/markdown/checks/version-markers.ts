import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { maasReleases } from '../../images/maas-releases.ts';
import { isVersionMarker } from '../version-markers.ts';
import { attributeText } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** First and last release of MAAS that something holds for, as places in the list of releases. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** A version marker has something in it, and holds for some version that the markers around it hold for: else no reader needs it. */
export const checkVersionMarkers: PageCheck = ({ tree }) => {
  const problems: Problem[] = [];
  collect(tree, { first: 0, last: maasReleases.length - 1 }, problems);
  return problems;
};

function collect(node: Nodes, around: Range, problems: Problem[]): void {
  let range = around;
  if (isVersionMarker(node)) {
    if (node.children.length === 0) problems.push(problemAt(node, `\`<${node.name}>\` has nothing in it. Write between its tags what holds for these versions, or delete it.`));
    const since = placeOf(attributeText(node, node.name === 'Since' ? 'v' : 'since'));
    const until = placeOf(attributeText(node, node.name === 'Until' ? 'v' : 'until'));
    range = { first: Math.max(around.first, since ?? 0), last: Math.min(around.last, until ?? around.last) };
    const isEmptyItself = since !== undefined && until !== undefined && since > until;
    if (range.first > range.last && around.first <= around.last && !isEmptyItself) {
      problems.push(problemAt(node, `No version of MAAS is one of \`<${node.name}>\` and of the markers around it. Change one of them, or delete this.`));
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, range, problems);
}

/** Of the minor release; undefined where there is none, which the marker itself tells. */
function placeOf(version: string | undefined): number | undefined {
  const release = /^\d+\.\d+/.exec(version ?? '')?.[0];
  const place = maasReleases.findIndex(({ name }) => name === release);
  return place === -1 ? undefined : place;
}
