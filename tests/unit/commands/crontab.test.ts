import { describe, expect, it } from 'vitest';
import { checkCrontab } from '../../../src/commands/check-block.ts';
import { readCrontab } from '../../../src/commands/crontab.ts';
import { problemLines } from './problem-lines.ts';

const table = `# every Sunday
MAILTO=root
0 */2 * * 0 root sstream-mirror a b
@daily sstream-query c
5 4 * jan-mar mon-fri sudo maas d
`;

describe('a crontab', () => {
  it('has a command in each line of time', () => {
    const { commands, problems } = readCrontab(table, 'either');
    expect(commands.map(({ start, end }) => table.slice(start, end))).toEqual(['sstream-mirror a b', 'sstream-query c', 'sudo maas d']);
    expect(problems).toEqual([]);
  });

  it('of the system names a user in each line', () => {
    const text = '0 2 * * 0 root tar c /srv\n0 2 * * 0 sstream-mirror a b';
    const { commands, problems } = readCrontab(text, 'system');
    expect(commands.map(({ start, end }) => text.slice(start, end))).toEqual(['tar c /srv', 'sstream-mirror a b']);
    expect(problemLines(text, problems)).toEqual(['2:11 "sstream-mirror" A line of a crontab of the system names the user before the command. Write the user, such as `root`, before it.']);
  });

  it('of a user names none', () => {
    const text = '0 2 * * 0 root sstream-mirror a b';
    expect(readCrontab(text, 'user').commands.map(({ start, end }) => text.slice(start, end))).toEqual(['root sstream-mirror a b']);
  });

  it('needs its percent signs escaped', () => {
    const text = '0 2 * * 0 /bin/log $(date +%F)-\\%';
    expect(problemLines(text, readCrontab(text, 'either').problems)).toEqual(['1:28 "%" In a crontab `%` ends the command. Write `\\%`.']);
  });

  it('is held against the grammar like a shell block', () => {
    const text = "0 2 * * 0 root sstream-mirror $A\n0 3 * * 0 root sstream-mirror “a”";
    expect(problemLines(text, checkCrontab(text))).toEqual([
      '1:16 "sstream-mirror" `sstream-mirror` needs `SOURCE_MIRROR` and `OUTPUT_DIRECTORY`; `OUTPUT_DIRECTORY` is missing. Write `sstream-mirror $SOURCE_MIRROR $OUTPUT_DIRECTORY`.',
      '2:16 "sstream-mirror" `sstream-mirror` needs `SOURCE_MIRROR` and `OUTPUT_DIRECTORY`; `OUTPUT_DIRECTORY` is missing. Write `sstream-mirror $SOURCE_MIRROR $OUTPUT_DIRECTORY`.',
      '2:31 "“" `“` (U+201C) is no quote to the shell. Write a straight quote, ".',
      '2:33 "”" `”` (U+201D) is no quote to the shell. Write a straight quote, ".',
    ]);
    expect(checkCrontab('0 2 * * 0 root sstream-mirror $A', { unchecked: 'a table of 2015' })).toEqual([]);
  });
});
