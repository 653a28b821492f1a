import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkItems } from '../../../../src/images/simplestreams/effective.ts';
import { parseProducts } from '../../../../src/images/simplestreams/products-file.ts';
import { failure } from '../failure.ts';
import { productsText } from './stream-text.ts';

const parse = (text: string) => parseProducts(text, 's.json');

describe('parseProducts', () => {
  it('reads file, product, version and item, each with its own fields', () => {
    const stream = parse(
      productsText({
        file: { datatype: 'image-ids', updated: 'Thu, 24 Jul 2025 09:01:43 +0000', license: 'x' },
        version: { label: 'daily', items: { squashfs: { size: 3, unknown: [1, null] } } },
      }),
    );
    expect(stream.contentId).toBe('com.example:download');
    expect(stream.datatype).toBe('image-ids');
    expect(stream.updated).toBe('Thu, 24 Jul 2025 09:01:43 +0000');
    expect(stream.fields).toEqual({
      format: 'products:1.0',
      content_id: 'com.example:download',
      datatype: 'image-ids',
      updated: 'Thu, 24 Jul 2025 09:01:43 +0000',
      license: 'x',
    });
    const product = stream.products.get('com.example:jammy');
    expect(product?.fields).toEqual({ arch: 'amd64' });
    const version = product?.versions.get('20250718');
    expect(version?.fields).toEqual({ label: 'daily' });
    expect(version?.items.get('squashfs')).toEqual({ name: 'squashfs', fields: { size: 3, unknown: [1, null] } });
  });

  it('reads a null as a field that is not there, as simplestreams does', () => {
    const stream = parse(productsText({ item: { size: null, sha256: null, md5: null, path: null }, file: { datatype: null, updated: 1374652903 } }));
    expect([stream.datatype, stream.updated]).toEqual([undefined, undefined]);
    expect([...walkItems(stream)][0]?.item.fields).toMatchObject({ size: null, path: null });
  });

  it('puts versions in C order, the newest last', () => {
    const versions = { '20250718.10': {}, '20250718': {}, '20240622_01': {}, '20250718.2': {} };
    const stream = parse(productsText({ product: { versions } }));
    expect([...(stream.products.get('com.example:jammy')?.versions.keys() ?? [])]).toEqual([
      '20240622_01',
      '20250718',
      '20250718.10',
      '20250718.2',
    ]);
  });

  it('reads products without versions, versions without items and items without path', () => {
    const products = {
      a: {},
      b: { versions: { '1': {} } },
      c: { versions: { '1': { items: { ami: { id: 'ami-1', region: 'eu-west-1' } } } } },
    };
    expect([...walkItems(parse(productsText({ file: { products } })))].map(({ item }) => item.fields)).toEqual([
      { id: 'ami-1', region: 'eu-west-1' },
    ]);
  });

  it.each([
    ['a head without its content id', { file: { content_id: undefined } }, 'content_id is missing. Expected a text.'],
    ['products in a list', { file: { products: [] } }, 'products is a list. Expected an object.'],
    ['a size below zero', { item: { size: -1 } }, 'size is -1, not a whole number of bytes.'],
    ['a broken size', { item: { size: 1.5 } }, 'size is 1.5, not a whole number of bytes.'],
    ['a size in words', { item: { size: 'twelve' } }, 'size is "twelve", not a whole number of bytes.'],
    ['a size beyond what can be counted', { item: { size: '9999999999999999' } }, 'size is "9999999999999999", not a whole number of bytes.'],
    ['a digest that is too short', { item: { sha256: 'abc' } }, 'sha256 is "abc", not 64 hexadecimal digits.'],
    ['a digest that is a number', { item: { sha256: 7 } }, 'sha256 is 7, not 64 hexadecimal digits.'],
    ['a SHA-512 that is too short', { item: { sha512: 'abc' } }, 'sha512 is "abc", not 128 hexadecimal digits.'],
    ['an MD5 that is a list', { version: { md5: [] } }, 'md5 is a list, not 32 hexadecimal digits.'],
    ['an alias for a digest that is none', { file: { _aliases: { a: { b: { sha256: 7 } } } } }, '_aliases → a → b → sha256 is 7, not 64 hexadecimal digits.'],
    ['an alias for a size in words', { file: { _aliases: { a: { b: { size: 'x' } } } } }, '_aliases → a → b → size is "x", not a whole number of bytes.'],
    ['a path that is a list', { item: { path: ['a'] } }, 'path is a list, not a text.'],
    ['items that are a list', { version: { items: [] } }, 'items is not an object.'],
    [
      'a version that is a text',
      { product: { versions: { '1': 'x' } } },
      'products → com.example:jammy → versions → 1 is not an object.',
    ],
    ['a product that is null', { file: { products: { p: null } } }, 'products → p is not an object.'],
    ['products that are missing', { file: { products: undefined } }, 'products is missing.'],
    [
      'another format',
      { file: { format: 'index:1.0' } },
      'format is "index:1.0". Expected "products:1.0".',
    ],
    ['no content id', { file: { content_id: undefined } }, 'content_id is missing.'],
  ])('refuses %s', (_, change, reason) => {
    const message = failure(() => parse(productsText(change)));
    expect(message).toMatch(/^WrongFormat: s\.json:\d+:\d+: /);
    expect(message).toContain(reason);
  });

  it('names the line and column of a bad value', () => {
    expect(failure(() => parse(productsText({ item: { size: -1 } })))).toContain('WrongFormat: s.json:13:16: ');
  });

  it.each([
    ['an item', { item: { path: '../../etc/passwd' } }],
    ['a version', { version: { path: '/etc/passwd' } }],
    ['a product', { product: { path: 'https://evil.example/x' } }],
    ['the file', { file: { path: '..%2f..%2fx' } }],
    ['an alias', { file: { _aliases: { mirror: { near: { path: '../x' } } } } }],
  ])('refuses a path that leaves the root, at the level of %s', (_, change) => {
    expect(failure(() => parse(productsText(change)))).toMatch(/^UnsafePath: s\.json:\d+:\d+: .*path is ".*", which /);
  });

  it('names file, product, version and item of an unsafe path', () => {
    expect(failure(() => parse(productsText({ item: { path: '../x' } })))).toContain(
      'products → com.example:jammy → versions → 20250718 → items → squashfs → path is "../x", which holds a ".." segment.',
    );
  });

  it('takes hostile names for plain ones', () => {
    const stream = parse(
      '{"format":"products:1.0","content_id":"c","__proto__":{"polluted":1},"products":{"__proto__":{"constructor":"x","versions":{"toString":{"items":{"__proto__":{"size":1,"__proto__":5}}}}}}}',
    );
    expect([...stream.products.keys()]).toEqual(['__proto__']);
    expect(
      [...walkItems(stream)].map(({ version, item }) => [version.name, item.name, Object.entries(item.fields)]),
    ).toEqual([
      [
        'toString',
        '__proto__',
        [
          ['size', 1],
          ['__proto__', 5],
        ],
      ],
    ]);
    expect(Object.entries(stream.fields)).toContainEqual(['__proto__', { polluted: 1 }]);
    expect('polluted' in {}).toBe(false);
  });

  it('escapes control and bidirectional characters in what it says', () => {
    expect(
      failure(() =>
        parse(productsText({ product: { versions: { 'a\u202e\u001b[2J': { items: { i: { size: -1 } } } } } })),
      ),
    ).toContain('"a\\u202e\\u001b[2J"');
  });

  it('refuses a number that JavaScript would round, and 10,000 levels of nesting', () => {
    expect(failure(() => parse(productsText().replace('455462912', '9007199254740993')))).toContain(
      'beyond what can be kept exactly',
    );
    expect(
      failure(() => parse(productsText().replace('455462912', `${'['.repeat(10_000)}${']'.repeat(10_000)}`))),
    ).toContain('nests more than 32 levels deep');
  });

  it('refuses a file that is cut at any place', () => {
    const text = productsText();
    for (let end = 0; end < text.length; end++) {
      expect(failure(() => parse(text.slice(0, end)))).toMatch(/^TruncatedFile: /);
    }
  });

  it('reads a million products', () => {
    const text = `{"format":"products:1.0","content_id":"c","products":{${Array.from({ length: 1_000_000 }, (_, at) => `"p${at}":{}`).join(',')}}}`;
    expect(parse(text).products.size).toBe(1_000_000);
  });

  it('either reads a damaged file or refuses it by name', () => {
    const good = productsText();
    const damaged = fc
      .tuple(
        fc.nat(good.length),
        fc.nat(12),
        fc.constantFrom(
          '',
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '-1',
          'null',
          '1e999',
          '"__proto__":',
          '"../x"',
          '\u0000',
        ),
      )
      .map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length));
    fc.assert(
      fc.property(damaged, (text) => {
        try {
          parse(text);
        } catch {
          expect(failure(() => parse(text))).toMatch(
            /^(?:MalformedJson|TruncatedFile|WrongFormat|UnsafePath): s\.json:\d+:\d+: /,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('either reads any JSON or refuses it by name', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (products, versions) => {
        const text = `{"format":"products:1.0","content_id":"c","products":{"p":{"versions":${versions}},"q":${products}}}`;
        try {
          parse(text);
        } catch {
          expect(failure(() => parse(text))).toMatch(/^(?:WrongFormat|UnsafePath): s\.json:1:\d+: /);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
