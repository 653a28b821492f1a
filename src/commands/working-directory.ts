import { readInvocation } from './invocation.ts';
import type { SimpleCommand, Word } from './shell/types.ts';

/**
 * The folder in which each command runs, as far as the `cd` before it tell; `start` is where the block begins. A `cd` in a
 * subshell does not reach beyond it.
 */
export function workingDirectories(commands: readonly SimpleCommand[], start: string | undefined): Map<SimpleCommand, string | undefined> {
  const folders = new Map<SimpleCommand, string | undefined>();
  /** The folder of each subshell that changed its own, by the numbers of the subshells around it. */
  const changed = new Map<string, string | undefined>([['', start]]);
  for (const command of commands) {
    const folder = folderOf(command.subshells, changed);
    folders.set(command, folder);
    const invocation = readInvocation(command);
    if (invocation === undefined || !['cd', 'pushd'].includes(invocation.name)) continue;
    const target = invocation.words.filter(({ value }) => !/^-./.test(value))[0];
    changed.set(command.subshells.join('/'), target === undefined ? undefined : enter(folder, target));
  }
  return folders;
}

function folderOf(subshells: readonly number[], changed: ReadonlyMap<string, string | undefined>): string | undefined {
  for (let depth = subshells.length; depth >= 0; depth -= 1) {
    const key = subshells.slice(0, depth).join('/');
    if (changed.has(key)) return changed.get(key);
  }
  return undefined;
}

/** The folder that `cd WORD` leads to from `folder`. */
export function enter(folder: string | undefined, { value }: Word): string | undefined {
  if (value === '-') return undefined;
  if (/^[/~$]/.test(value)) return value;
  const parts = folder === undefined ? [] : folder.split('/');
  for (const part of value.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
