import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import type { ElementNode } from './element.ts';
import { isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/**
 * A page has no code of its own that runs: what braces hold is a comment, or a value written out (`{'{'}`), and nothing is imported or
 * exported, since every component is at hand. Runs behind what takes index lines and pinned ids out.
 */
export const checkProgramCode: PageCheck = ({ nodes }) =>
  nodes.flatMap((node) => {
    if (node.type === 'mdxjsEsm') {
      const [word = ''] = /^\w+/.exec(node.value) ?? [];
      return [problemAt(node, `A page has no \`${word}\`: every component can be used without. A sentence does not begin with this word; put it into code font where it is code.`)];
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return isWrittenOut(node.data?.estree) ? [] : [problemAt(node, `Braces hold a comment, and \`${node.value.trim()}\` would be run as code. Put it into code font, or write \`\\{\`.`)];
    }
    return isElement(node) ? checkAttributes(node) : [];
  });

type Program = NonNullable<(MdxFlowExpression | MdxTextExpression)['data']>['estree'];

function checkAttributes(element: ElementNode): Problem[] {
  const isRun = element.attributes.some((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return true;
    return typeof attribute.value === 'object' && attribute.value !== null && !isWrittenOut(attribute.value.data?.estree);
  });
  return isRun ? [problemAt(element, `\`<${element.name ?? ''}>\` is given its values written out, \`v="3.5"\`; what stands in braces here would be run as code.`)] : [];
}

function isWrittenOut(program: Program): boolean {
  return program?.body.every((statement) => statement.type === 'ExpressionStatement' && statement.expression.type === 'Literal') ?? true;
}
