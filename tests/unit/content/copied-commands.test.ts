import { describe, expect, it } from 'vitest';
import { parseShell } from '../../../src/commands/shell.ts';
import { pageSource } from './page-source.ts';

/** What every login shell has. */
const environment = ['HOME', 'PWD', 'USER'];

/** The variables that a page's shell blocks use before one of them, in the order of the page, has given them a value. */
function unsetVariables(page: string): string[] {
  const set = new Set(environment);
  const unset: string[] = [];
  for (const [, block = ''] of pageSource(page).matchAll(/^ *```bash[^\n]*\n([\s\S]*?)^ *```$/gm)) {
    const { commands, loopVariables } = parseShell(block);
    for (const name of loopVariables) set.add(name);
    for (const { assignments, words } of commands) {
      for (const { parts } of [...words, ...assignments.map(({ word }) => word)])
        for (const part of parts)
          if (part.kind === 'expansion' && part.name !== undefined && !set.has(part.name)) unset.push(`${part.name} in: ${block.trim()}`);
      for (const { name } of assignments) set.add(name);
    }
  }
  return unset;
}

describe('a reader who copies command after command', () => {
  it.each(['how-to/import-images', 'how-to/mirror-images'])('finds that %s has given each variable a value', (page) => {
    expect(unsetVariables(page)).toEqual([]);
  });
});
