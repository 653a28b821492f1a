import { describe, expect, it } from 'vitest';
import { findBadValue, isFields, readField, readSize, readText } from '../../../../src/images/simplestreams/fields.ts';

const hostile: unknown = JSON.parse('{"__proto__": "p", "constructor": "c", "size": 1}');

describe('readField', () => {
  it('reads own fields only', () => {
    expect(readField({ arch: 'amd64' }, 'arch')).toBe('amd64');
    expect(readField({ arch: 'amd64' }, 'toString')).toBeUndefined();
    expect(readField({ arch: 'amd64' }, '__proto__')).toBeUndefined();
  });

  it('reads a field called __proto__ as any other', () => {
    expect(isFields(hostile) && readField(hostile, '__proto__')).toBe('p');
  });
});

describe('readSize', () => {
  it.each([
    [12, 12],
    ['12', 12],
    [0, 0],
    ['', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    [1.5, undefined],
    [null, undefined],
  ])('takes %j for %s', (size, expected) => {
    expect(readSize({ size })).toBe(expected);
  });
});

describe('readText', () => {
  it('gives texts and nothing else', () => {
    expect(readText({ arch: 'amd64', size: 1 }, 'arch')).toBe('amd64');
    expect(readText({ arch: 'amd64', size: 1 }, 'size')).toBeUndefined();
  });
});

describe('findBadValue', () => {
  it.each([{}, { a: 'x', b: 1, c: null, d: true, e: [1, { f: ['g'] }] }, { n: 2 ** 53 - 1 }, { n: -1.5e-300 }])(
    'finds nothing in %j',
    (fields) => {
      expect(findBadValue(fields)).toBeUndefined();
    },
  );

  it.each([
    ['{"n": 9007199254740992}', ['n'], 'it is the number 9007199254740992, beyond what can be kept exactly (2^53 - 1)'],
    [
      '{"a": [0, {"n": 1e400}]}',
      ['a', 1, 'n'],
      'it is the number Infinity, beyond what can be kept exactly (2^53 - 1)',
    ],
  ])('finds the number in %s', (text, path, reason) => {
    expect(findBadValue(JSON.parse(text))).toEqual({ path, reason });
  });

  it('accepts 31 lists in a list and refuses 10,000', () => {
    const nest = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
    expect(findBadValue({ a: nest(32) })).toBeUndefined();
    expect(findBadValue({ a: nest(33) })?.reason).toBe('it nests more than 32 levels deep');
    expect(findBadValue({ a: nest(10_000) })?.reason).toBe('it nests more than 32 levels deep');
  });
});
