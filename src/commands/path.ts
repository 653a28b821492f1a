import type { Complaint } from './problem.ts';
import type { Word } from './shell/types.ts';
import { code } from './wording.ts';

/** Says why `word` does not surely name one file: it starts with `~` that no shell expands there, or it is relative. */
export function complainAboutPath(word: Word, before: string): Complaint | undefined {
  const [first] = word.parts;
  if (first === undefined || first.kind === 'expansion' || first.value.startsWith('/')) return undefined;
  if (first.value.startsWith('~')) {
    const inHome = word.value.replace(/^~\/?/, '');
    return { reason: `Nothing expands the ${code('~')} after ${code(before)}.`, remedy: `Write ${code(`${before}"$HOME/${inHome}"`)}.` };
  }
  const path = word.value.replace(/^\.\//, '');
  return { reason: `${code(word.value)} is a relative path.`, remedy: `Write ${code(`${before}"$PWD/${path}"`)} or a path from the root.` };
}
