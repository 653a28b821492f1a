import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { attributeText, isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck } from './problem.ts';

const fileName = /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Every picture has alternative text, which says what it shows and is not its file's name. Source: WCAG 2.2, 1.1.1. */
export const checkImageText: PageCheck = ({ nodes }) =>
  nodes.flatMap((node) => {
    const alt = alternativeText(node);
    if (alt === undefined) return [];
    if (alt.trim() === '') return [problemAt(node, 'A picture without alternative text. Say in it what the picture shows; an ornament belongs in a style sheet.')];
    return fileName.test(alt.trim()) ? [problemAt(node, `The alternative text \`${alt}\` is the name of a file. Say what the picture shows.`)] : [];
  });

/** Empty for a picture without one; undefined for what is no picture. */
function alternativeText(node: Nodes): string | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return isElement(node) && node.name === 'img' ? (attributeText(node, 'alt') ?? '') : undefined;
}
