import { likeness, near } from '../../images/near.ts';
import { contentComponents } from '../components.ts';
import type { ElementNode } from './element.ts';
import { isElement } from './element.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** The elements of HTML that hold text, tables and pictures. */
const elements = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup ' +
    'table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** What begins a drawing or a formula, in which there are other elements. */
const drawings = new Set(['math', 'svg']);

/**
 * A page is text: the elements in it are such as hold text, and none of them acts or has a style of its own. The
 * Content-Security-Policy of the pages would stop a script, a frame or a style without a word.
 */
export const checkElements: PageCheck = ({ nodes }) => {
  const problems: Problem[] = [];
  let drawingEnd = 0;
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.name === null) {
      problems.push(problemAt(node, 'What stands between `<>` and `</>` is lost. Delete the two.'));
      continue;
    }
    problems.push(...checkAttributes(node));
    const start = node.position?.start.offset ?? 0;
    if (drawings.has(node.name)) drawingEnd = Math.max(drawingEnd, node.position?.end.offset ?? 0);
    if (/^[A-Z]/.test(node.name) || elements.has(node.name) || start < drawingEnd) continue;
    problems.push(problemAt(node, describe(node.name)));
  }
  return problems;
};

function describe(name: string): string {
  const component = contentComponents().find((each) => each.toLowerCase() === name.toLowerCase());
  if (component !== undefined) return `There is no element \`<${name}>\`. Did you mean the component \`<${component}>\`?`;
  const others = near(name, elements).filter((other) => likeness(name, other) >= 0.5).map((each) => `\`<${each}>\``);
  return `A page has no element \`<${name}>\`.${others.length === 0 ? '' : ` Near it: ${others.join(', ')}.`} What is only named is put into code font; what acts or looks otherwise is a component.`;
}

function checkAttributes(element: ElementNode): Problem[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !/^(?:on[a-z]+|style)$/i.test(attribute.name) || /^[A-Z]/.test(element.name ?? '')) return [];
    const { line, column } = attribute.position?.start ?? element.position?.start ?? { line: 1, column: 1 };
    return [{ line, column, reason: `The pages' Content-Security-Policy stops \`${attribute.name}\`. What acts or looks otherwise is a component.` }];
  });
}
