import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/images/simplestreams/json-place.ts';

const text = '{\n "a": {\n  "b": [10, {"c": "x"}],\n  "__proto__": 5\n },\n "a}": "{",\n "b": 7\n}';

describe('placeOf', () => {
  it.each([
    [[], 1, 1],
    [['a'], 2, 7],
    [['a', 'b'], 3, 8],
    [['a', 'b', 0], 3, 9],
    [['a', 'b', 1, 'c'], 3, 19],
    [['a', '__proto__'], 4, 16],
    [['a}'], 6, 8],
    [['b'], 7, 7],
  ])('finds %j', (path, line, column) => {
    expect(placeOf('f.json', text, path)).toEqual({ file: 'f.json', line, column });
  });

  it('finds the deepest part that is there', () => {
    expect(placeOf('f.json', text, ['a', 'b', 1, 'missing', 'more'])).toEqual({ file: 'f.json', line: 3, column: 13 });
  });

  it('finds the last of two members of one name, which is the one that counts', () => {
    expect(placeOf('f.json', '{"a": 1, "a": 2}', ['a'])).toEqual({ file: 'f.json', line: 1, column: 15 });
  });

  it('finds a name that is written with escapes', () => {
    expect(placeOf('f.json', '{"\\u0061": 1}', ['a'])).toEqual({ file: 'f.json', line: 1, column: 12 });
  });

  it('points at the value of any member of any object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 }), (object) => {
        const written = JSON.stringify(object);
        for (const name of Object.keys(object)) {
          const { column = 0 } = placeOf('f.json', written, [name]);
          expect(written.slice(column - 1).startsWith(JSON.stringify(object[name]))).toBe(true);
        }
      }),
    );
  });
});
