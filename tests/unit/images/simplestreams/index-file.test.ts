import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIndex } from '../../../../src/images/simplestreams/index-file.ts';
import { failure } from '../failure.ts';

const entry = {
  format: 'products:1.0',
  path: 'streams/v1/com.example:download.json',
  datatype: 'image-ids',
  products: ['a', 'b'],
  clouds: [{ region: 'r' }],
};

function indexText(change: object = {}, file: object = {}): string {
  return JSON.stringify({
    format: 'index:1.0',
    updated: 'Thu, 24 Jul 2025 08:01:49 +0000',
    index: { 'com.example:download': { ...entry, ...change } },
    ...file,
  });
}

describe('parseIndex', () => {
  it('reads entries by content id and keeps unknown fields', () => {
    const index = parseIndex(indexText({}, { publisher: 'x' }), 'index.json');
    expect(index.updated).toBe('Thu, 24 Jul 2025 08:01:49 +0000');
    expect(index.fields).toEqual({ format: 'index:1.0', updated: 'Thu, 24 Jul 2025 08:01:49 +0000', publisher: 'x' });
    expect([...index.entries.values()]).toEqual([
      {
        contentId: 'com.example:download',
        format: 'products:1.0',
        path: 'streams/v1/com.example:download.json',
        products: ['a', 'b'],
        fields: entry,
      },
    ]);
  });

  it('reads an entry without path or format, and an update that is no text, as simplestreams does', () => {
    const index = parseIndex(indexText({ path: undefined, format: null, updated: 3 }, { updated: 1374652903 }), 'index.json');
    expect(index.updated).toBeUndefined();
    expect([...index.entries.values()]).toMatchObject([{ path: '', format: '' }]);
  });

  it('takes an entry called __proto__ for what it is', () => {
    const index = parseIndex(
      '{"format":"index:1.0","index":{"__proto__":{"format":"products:1.0","path":"a.json"}}}',
      'index.json',
    );
    expect([...index.entries.keys()]).toEqual(['__proto__']);
  });

  it.each([
    [
      'another format',
      indexText({}, { format: 'products:1.0' }),
      'format is "products:1.0". Expected "index:1.0".',
    ],
    ['no index', '{"format":"index:1.0"}', 'index is missing.'],
    ['an index that is a list', '{"format":"index:1.0","index":[]}', 'index is a list.'],
    ['a path that is no text', indexText({ path: 3 }), 'index → com.example:download → path is 3.'],
    ['a format that is no text', indexText({ format: 3 }), 'index → com.example:download → format is 3.'],
    ['products that are no names', indexText({ products: [1] }), 'index → com.example:download → products → 0 is 1.'],
    ['a list at the top', '[]', 'The file is a list.'],
  ])('refuses %s', (_, text, reason) => {
    const message = failure(() => parseIndex(text, 'index.json'));
    expect(message).toMatch(/^WrongFormat: index\.json:1:\d+: /);
    expect(message).toContain(reason);
  });

  it.each(['../x.json', '/x.json', 'https://evil.example/x.json', '%2e%2e/x.json'])('refuses the path %s', (path) => {
    expect(failure(() => parseIndex(indexText({ path }), 'index.json'))).toMatch(
      /^UnsafePath: index\.json:1:\d+: index → com\.example:download → path is /,
    );
  });
});

describe('any index', () => {
  it('is read or refused by name, whatever is done to it', () => {
    const good = indexText();
    const put = fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[]',
      ',',
      ':',
      '-1',
      'null',
      '1e999',
      '"__proto__":1,',
      '../',
      '\u0000',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(12), put, (at, length, junk) => {
        const text = good.slice(0, at) + junk + good.slice(at + length);
        try {
          parseIndex(text, 'index.json');
        } catch {
          expect(failure(() => parseIndex(text, 'index.json'))).toMatch(
            /^(?:MalformedJson|TruncatedFile|WrongFormat|UnsafePath): index\.json:\d+:\d+: /,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where it nests 10,000 deep', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(failure(() => parseIndex(indexText().replace('"image-ids"', deep), 'index.json'))).toContain(
      'nests more than 32 levels deep',
    );
    expect(failure(() => parseIndex(`{"format":"index:1.0","index":${deep}}`, 'index.json'))).toContain(
      'WrongFormat: ',
    );
    expect(failure(() => parseIndex(deep, 'index.json'))).toContain('WrongFormat: ');
  });
});
