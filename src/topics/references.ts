import { near } from '../images/near.ts';
import { allNodes, findNode } from './entry-tree.ts';
import type { EntryNode, PlacedReference } from './entry-tree.ts';
import { flatLabel } from './flat-label.ts';
import type { TopicProblem } from './topic-index.ts';

/**
 * What is wrong with *see* and *see also*: a target that is no entry, that only sends on (a chain, and so every circle), or
 * that is the entry itself; a *see* beside places of its own; two of them.
 */
export function findReferenceProblems(roots: ReadonlyMap<string, EntryNode>): TopicProblem[] {
  const nodes = [...allNodes(roots)];
  const labels = (): string[] => nodes.filter((node) => node.see.length === 0).map(({ label }) => flatLabel(label));
  return nodes.flatMap((node) => [
    ...findOwnProblems(node),
    ...[...node.see, ...node.seeAlso].flatMap((reference) => {
      const reason = checkTarget(node, reference, roots, labels);
      return reason === undefined ? [] : [{ severity: 'error' as const, ...placeOf(reference), reason }];
    }),
  ]);
}

function findOwnProblems(node: EntryNode): TopicProblem[] {
  const [first, second] = node.see;
  const name = flatLabel(node.label);
  if (first === undefined) return [];
  const reasons: string[] = [];
  if (node.locators.size > 0 || node.children.size > 0) reasons.push(`"${name}" has places of its own, so it cannot send all its readers to "${flatLabel(first.to)}": write \`see also:\`.`);
  if (node.seeAlso.length > 0) reasons.push(`"${name}" has a \`see\` and a \`see also\`: keep the \`see\`, and write the other below "${flatLabel(first.to)}".`);
  if (second !== undefined && flatLabel(second.to) !== flatLabel(first.to)) {
    reasons.push(`"${name}" sends its readers to "${flatLabel(first.to)}" and to "${flatLabel(second.to)}": keep one, or write \`see also:\` for both.`);
  }
  return reasons.map((reason) => ({ severity: 'error', ...placeOf(first), reason }));
}

function checkTarget(node: EntryNode, { to }: PlacedReference, roots: ReadonlyMap<string, EntryNode>, labels: () => string[]): string | undefined {
  const [from, target] = [flatLabel(node.label), flatLabel(to)];
  if (from === target) return `"${from}" sends its reader to itself.`;
  const found = findNode(roots, to);
  if (found === undefined) {
    const others = near(target, labels()).map((label) => `"${label}"`);
    return `"${from}" sends its reader to "${target}", which is no entry.${others.length > 0 ? ` Near it: ${others.join(', ')}.` : ''}`;
  }
  const next = found.see[0];
  return next && `"${from}" sends its reader to "${target}", which sends on to "${flatLabel(next.to)}". Write that one.`;
}

function placeOf({ file, line, column }: PlacedReference): { file: string; line: number; column: number } {
  return { file, line, column };
}
