import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import type {} from 'mdast-util-to-hast';
import { isVersionMarker } from '../version-markers.ts';
import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/**
 * A heading inside a version marker pins its id: the same heading often stands in two variants, and an id made from the
 * text would then depend on which comes first. A marker inside a heading would be lost in the contents of the page.
 *
 * Runs behind `remarkPinnedId`, which turns the comment at the end of a heading into its id.
 */
export const checkVersionHeadings: PageCheck = ({ tree }) => {
  const problems: Problem[] = [];
  collect(tree, {}, problems);
  return problems;
};

/** The names of the marker and of the heading that a node stands in. */
interface Around {
  readonly marker?: string;
  readonly heading?: string;
}

function collect(node: Nodes, around: Around, problems: Problem[]): void {
  if (node.type === 'heading') {
    const text = plainText(node).trim();
    if (around.marker !== undefined && node.data?.hProperties?.['id'] === undefined) {
      problems.push(problemAt(node, `The heading "${text}" stands in \`<${around.marker}>\` without an id of its own. Pin one: \`${text} {/* #an-id */}\`.`));
    }
    around = { ...around, heading: text };
  } else if (isVersionMarker(node)) {
    if (around.heading !== undefined) {
      problems.push(problemAt(node, `\`<${node.name}>\` stands inside the heading "${around.heading}". Put it around the heading or below it.`));
    }
    around = { ...around, marker: node.name };
  }
  if ('children' in node) for (const child of node.children) collect(child, around, problems);
}
