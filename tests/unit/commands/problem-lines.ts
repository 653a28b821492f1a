import { checkBlock } from '../../../src/commands/check-block.ts';
import type { BlockAttributes } from '../../../src/commands/attributes.ts';
import type { Problem } from '../../../src/commands/problem.ts';

/** Problems as lines to compare: `line:column "word" reason remedy`. */
export function problemLines(source: string, problems: readonly Problem[]): string[] {
  return problems.map(({ start, end, reason, remedy }) => {
    const before = source.slice(0, start).split('\n');
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${JSON.stringify(source.slice(start, end))} ${reason} ${remedy}`;
  });
}

/** What is wrong with a shell block, as {@link problemLines}. */
export function check(source: string, attributes?: BlockAttributes): string[] {
  return problemLines(source, checkBlock(source, attributes));
}
