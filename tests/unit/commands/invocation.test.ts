import { describe, expect, it } from 'vitest';
import { readInvocation } from '../../../src/commands/invocation.ts';
import { parseShell } from '../../../src/commands/shell.ts';

function invocation(source: string) {
  const [command] = parseShell(source).commands;
  const read = command && readInvocation(command);
  return read && { name: read.name, words: read.words.map(({ value }) => value), environment: read.environment.map(({ value }) => value), root: read.root, appends: read.appends };
}

const plain = { words: ['b'], environment: [], root: false, appends: false };

describe('what a command runs', () => {
  it.each([
    ['a b', { ...plain, name: 'a' }],
    ['/usr/bin/a b', { ...plain, name: 'a' }],
    ['X=1 a b', { ...plain, name: 'a', environment: ['X=1'] }],
    ['sudo a b', { ...plain, name: 'a', root: true }],
    ['sudo -EH -u maas -- a b', { ...plain, name: 'a' }],
    ['sudo -uroot --group=x a b', { ...plain, name: 'a', root: true }],
    ['sudo --user=maas a b', { ...plain, name: 'a' }],
    ['X=1 sudo Y=2 env -i -u U Z=3 a b', { ...plain, name: 'a', environment: ['X=1', 'Y=2', 'Z=3'], root: true }],
    ['nohup nice -n 5 timeout -k 1 60 a b', { ...plain, name: 'a' }],
    ['xargs -n 1 a b', { ...plain, name: 'a', appends: true }],
  ])('is found in %s', (source, expected) => {
    expect(invocation(source)).toEqual(expected);
  });

  it.each(['$EDITOR a', 'A=1', 'sudo -i', 'sudo "$@"'])('is not to be known from %s', (source) => {
    expect(invocation(source)).toBeUndefined();
  });
});
