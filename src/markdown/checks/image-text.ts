import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { attributeText, isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

const fileName = /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Every picture has alternative text, which says what it shows and is not its file's name. Source: WCAG 2.2, 1.1.1. */
export const checkImageText: PageCheck = ({ tree }) => {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') report(node.alt ?? '');
    else if (isElement(node) && node.name === 'img') report(attributeText(node, 'alt') ?? '');

    function report(alt: string): void {
      if (alt.trim() === '') {
        problems.push(problemAt(node, 'A picture without alternative text. Say in it what the picture shows; an ornament belongs in a style sheet.'));
      } else if (fileName.test(alt.trim())) {
        problems.push(problemAt(node, `The alternative text \`${alt}\` is the name of a file. Say what the picture shows.`));
      }
    }
  });
  return problems;
};
