import { expect, it } from 'vitest';
import { gerund } from '../../../src/topics/gerund.ts';

it.each([
  ['add', 'adding'],
  ['delete', 'deleting'],
  ['use', 'using'],
  ['get', 'getting'],
  ['pin', 'pinning'],
  ['debug', 'debugging'],
  ['edit', 'editing'],
  ['deploy', 'deploying'],
  ['copy', 'copying'],
  ['see', 'seeing'],
  ['tie', 'tying'],
  ['Import', 'Importing'],
  ['fix', 'fixing'],
])('%s → %s', (verb, expected) => {
  expect(gerund(verb)).toBe(expected);
});
