import type { Heading } from 'mdast';
import type {} from 'mdast-util-mdx';
import { plainText } from './plain-text.ts';
import { problemAt } from './problem.ts';
import type { PageCheck, Problem } from './problem.ts';

/** What a reader with a symptom looks for, each the bold beginning of a paragraph, in this order. */
const symptomParts = ['Cause', 'Remedy', 'Versions', 'See also'] as const;

/**
 * In a page of kind `troubleshooting` a section of the third level is a symptom, and has all {@link symptomParts}. Where a part
 * differs between versions of MAAS, each version has its own.
 */
export const checkSymptomParts: PageCheck = ({ nodes, kind }) => {
  if (kind !== 'troubleshooting') return [];
  const symptoms: { readonly heading: Heading; readonly parts: string[] }[] = [];
  let isSymptom = false;
  for (const node of nodes) {
    if (node.type === 'heading') {
      isSymptom = node.depth === 3;
      if (isSymptom) symptoms.push({ heading: node, parts: [] });
    } else if (isSymptom && node.type === 'paragraph' && node.children[0]?.type === 'strong') {
      symptoms.at(-1)?.parts.push(plainText(node.children[0]).trim().replace(/\.$/, ''));
    }
  }
  const written = symptomParts.map((part) => `\`**${part}.**\``);
  return symptoms.flatMap(({ heading, parts }): Problem[] => {
    const name = `The symptom "${plainText(heading).trim()}"`;
    const missing = written.filter((_, i) => !parts.includes(symptomParts[i] ?? ''));
    if (missing.length > 0) return [problemAt(heading, `${name} lacks ${missing.join(' and ')}. Its paragraphs begin with ${written.join(', ')}.`)];
    const order = symptomParts.map((part) => parts.indexOf(part));
    if (order.every((at, i) => i === 0 || at > (order[i - 1] ?? 0))) return [];
    return [problemAt(heading, `${name} has its parts in another order than ${written.join(', ')}.`)];
  });
};
