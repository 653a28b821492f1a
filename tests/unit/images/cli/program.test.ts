import { describe, expect, it } from 'vitest';
import { makeSnapshot } from './fixture.ts';
import { runCli, spawnCli } from './run-cli.ts';

describe('the command in a process of its own', () => {
  it('prints its answer and ends with the exit code', async () => {
    const out = await makeSnapshot();
    expect(await spawnCli(['verify', '--snapshot', out])).toMatchObject({ code: 0, err: '' });
    expect(await spawnCli(['show', 'nothing', '--snapshot', out])).toMatchObject({ code: 1, out: '' });
    expect(await spawnCli(['list', '--wrong'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('help', () => {
  it('lists the commands', async () => {
    const { code, out, err } = await runCli(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of ['sync', 'list', 'show', 'manifest', 'diff', 'verify'])
      expect(out).toMatch(new RegExp(`^  ${command} +[A-Z].*\\.$`, 'm'));
  });

  it.each(['sync', 'list', 'show', 'manifest', 'diff', 'verify'])(
    'of %s names usage, example and options',
    async (command) => {
      const { code, out, err } = await runCli([command, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`Usage:   npm run -s images -- ${command}`);
      expect(out).toContain(`Example: npm run -s images -- ${command}`);
    },
  );
});

describe('bad use', () => {
  it.each([
    [[], 'Usage: npm run -s images -- COMMAND …'],
    [['frobnicate'], 'BadUse: There is no command "frobnicate"; there are sync, '],
    [['__proto__'], 'BadUse: There is no command "__proto__"'],
    [['list', '--wrong'], "BadUse: list: Unknown option '--wrong'."],
    [['list', 'extra'], 'BadUse: list: It takes no "extra".'],
    [['show'], 'BadUse: show: It takes the name of one product.'],
    [['show', 'a', 'b'], 'BadUse: show: It takes the name of one product.'],
    [['verify', 'x'], 'BadUse: verify: It takes no "x".'],
    [['sync'], 'BadUse: sync: It needs --source or --manifest.'],
    [['sync', '--source'], "BadUse: sync: Option '--source <value>' argument missing."],
    [['sync', '--source', 'x', '--keyring', 'a', '--keyring', 'b'], 'BadUse: sync: --keyring is given more than once.'],
    [['list', '--snapshot', 'a', '--snapshot=b'], 'BadUse: list: --snapshot is given more than once.'],
    [['sync', '--source', 'x'], 'BadUse: sync: It needs one of --keyring FILE and --unsigned.'],
    [
      ['sync', '--source', 'x', '--unsigned', '--keyring', 'y'],
      'BadUse: sync: It needs one of --keyring FILE and --unsigned.',
    ],
    [
      ['sync', '--source', 'x', '--unsigned', '--max', '0'],
      'BadUse: sync: --max is "0", not a whole number from 1 on.',
    ],
    [['sync', '--source', 'x', '--unsigned', '--max', '-1'], "BadUse: sync: Option '--max' argument is ambiguous. Usage: "],
    [
      ['sync', '--source', 'x', '--unsigned', '--date', '2025-13-01'],
      'BadUse: sync: --date is "2025-13-01", not YYYY-MM-DD.',
    ],
    [['sync', '--manifest', 'noname'], 'BadUse: sync: --manifest is "noname", not NAME=FILE.'],
    [
      ['sync', '--manifest', 'a=b', '--source', 'x'],
      'BadUse: sync: --manifest goes with neither --source nor filters.',
    ],
  ])('%j is told so on standard error, with exit code 2', async (args, message) => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('of SOURCE_DATE_EPOCH is told so', async () => {
    const { code, err } = await runCli(['sync', '--source', 'x', '--unsigned'], { SOURCE_DATE_EPOCH: 'soon' });
    expect([code, err]).toEqual([2, expect.stringContaining('SOURCE_DATE_EPOCH is "soon", not a number of seconds.')]);
  });
});
