import type {} from 'mdast-util-mdx';
import { isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/**
 * The title of a page is its only first-level heading, so its text begins at the second level, and no heading is more
 * than one level below the one before it. A heading is written in Markdown, or the contents of the page would miss it.
 */
export const checkHeadingLevels: PageCheck = ({ nodes }) => {
  const problems: Problem[] = [];
  let above = 1;
  for (const node of nodes) {
    if (node.type === 'heading') {
      const { depth } = node;
      if (depth === 1) problems.push(problemAt(node, 'A heading of the first level: the title in the frontmatter is the only one. Write `##`.'));
      else if (depth > above + 1) {
        problems.push(problemAt(node, `A heading of level ${depth} below one of level ${above} skips a level. Write \`${'#'.repeat(above + 1)}\`.`));
      }
      above = depth;
    } else if (isElement(node) && /^h[1-6]$/.test(node.name ?? '')) {
      problems.push(problemAt(node, `A heading written as \`<${node.name}>\` is missing from the contents of the page. Write it with \`##\`.`));
    }
  }
  return problems;
};
