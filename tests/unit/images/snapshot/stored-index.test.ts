import { describe, expect, it } from 'vitest';
import { parseIndex } from '../../../../src/images/simplestreams/index-file.ts';
import { formatStoredIndex, parseStoredIndex } from '../../../../src/images/snapshot/stored-index.ts';
import { failure } from '../failure.ts';

const text =
  '{"format":"index:1.0","updated":"Thu, 24 Jul 2025 08:01:49 +0000","x":[1],"index":{"b":{"format":"products:1.0","path":"b.json","products":["p"],"clouds":[{"region":"r"}]},"__proto__":{"format":"products:1.0","path":"a.json"}}}';

describe('the stored form of an index', () => {
  it('loses nothing: fields, order, odd names', () => {
    const index = parseIndex(text, 'index.json');
    expect(parseStoredIndex(formatStoredIndex(index), 'stored.json')).toEqual(index);
    expect([...index.entries.keys()]).toEqual(['b', '__proto__']);
  });

  it('is refused by name where it is something else', () => {
    expect(failure(() => parseStoredIndex(text, 'stored.json'))).toContain(
      'BadSnapshot: stored.json: It does not hold an index',
    );
  });
});
