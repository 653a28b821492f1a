import { describe, expect, it } from 'vitest';
import { parseShell } from '../../../src/commands/shell.ts';
import { workingDirectories } from '../../../src/commands/working-directory.ts';

/** The folder of each command that is called `x`. */
function folders(source: string, start?: string): (string | undefined)[] {
  const { commands } = parseShell(source);
  const found = workingDirectories(commands, start);
  return commands.filter(({ words: [name] }) => name?.value === 'x').map((command) => found.get(command));
}

describe('the folder of a command', () => {
  it.each<[string, (string | undefined)[]]>([
    ['x', [undefined]],
    ['cd a/b; x; cd ../c; x', ['a/b', 'a/c']],
    ['cd a && (cd b && x); x', ['a/b', 'a']],
    ['cd a; A=$(cd /b; x); x', ['/b', 'a']],
    ['cd a; cd -; x', [undefined]],
    ['cd a; cd; x', [undefined]],
    ['cd "$HOME/a"; x', ['$HOME/a']],
    ['pushd ./a/; x', ['a']],
  ])('follows from the cd before it: %s', (source, expected) => {
    expect(folders(source)).toEqual(expected);
  });

  it('starts where the block does', () => {
    expect(folders('x; cd ../b; x', 'a/c')).toEqual(['a/c', 'a/b']);
  });
});
