import { expect, it } from 'vitest';
import { commandText } from '../../../../src/components/shell/command-text.ts';

it('takes a block of commands as it stands', () => {
  expect(commandText('maas list\n', 'bash')).toBe('maas list\n');
});

it('takes of a session what was typed, without prompts and output', () => {
  expect(commandText('$ maas list\nadmin\n# snap list \\\n  maas\n', 'console')).toBe('maas list\nsnap list \\\n  maas\n');
});
