import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImagesError } from '../../../../src/images/errors.ts';
import { parseJson } from '../../../../src/images/simplestreams/json.ts';
import { failure } from '../failure.ts';

describe('parseJson', () => {
  it('gives what JSON.parse gives', () => {
    expect(parseJson('{"a": [1, "ü", null]}', 'a.json')).toEqual({ a: [1, 'ü', null] });
  });

  it('names line and column of what is wrong', () => {
    expect(failure(() => parseJson('{\n "a": 1,\n "b" 2\n}', 'a.json'))).toBe(
      'MalformedJson: a.json:3:6: "2" stands where ":" after the name should stand. Fetch the file again; if it stays so, tell who publishes the stream.',
    );
  });

  it('tells a web page, which a proxy or a login page puts in the place of a file', () => {
    expect(failure(() => parseJson('\n<!DOCTYPE html><title>Login</title>', 'a.json'))).toContain('MalformedJson: a.json:1:1: It is a web page: ');
  });

  it.each([
    ['[1, 2,]', 'MalformedJson: a.json:1:7: "]" stands where a value should stand.'],
    ['{"a": 1,}', 'MalformedJson: a.json:1:9: "}" stands where a name in double quotes should stand.'],
    ["{'a': 1}", 'MalformedJson: a.json:1:2: "\'" is not JSON.'],
    ['{"a": 01}', 'MalformedJson: a.json:1:7: "01" is not JSON.'],
    ['{"a": "x\ny"}', 'MalformedJson: a.json:1:9: A string holds a control character, such as a line break.'],
    ['{"a": "\\x"}', 'MalformedJson: a.json:1:8: A string holds \\x, which JSON does not know.'],
    ['{"a": "\\u12g4"}', 'MalformedJson: a.json:1:8: A \\u in a string is not followed by four hexadecimal digits.'],
    ['{} {}', 'MalformedJson: a.json:1:4: "{" stands where nothing more should stand.'],
    ['{"a": 1]', 'MalformedJson: a.json:1:8: "]" stands where "," or the end of the list or object should stand.'],
  ])('refuses %s', (text, message) => {
    expect(failure(() => parseJson(text, 'a.json'))).toContain(message);
  });

  it.each(['', ' \n', '{', '{"a"', '{"a":', '{"a": "b', '{"a": tr', '{"a": [1, 2', '{"a": "\\u12', '{"a": 1,'])(
    'calls %j truncated',
    (text) => {
      expect(failure(() => parseJson(text, 'a.json'))).toMatch(/^TruncatedFile: a\.json:\d+:\d+: The text ends /);
    },
  );

  it('finds the fault behind 100,000 levels of nesting', () => {
    expect(failure(() => parseJson(`${'['.repeat(100_000)}x`, 'a.json'))).toContain(
      'MalformedJson: a.json:1:100001: "x" is not JSON.',
    );
  });

  it('agrees with JSON.parse on every text, and every refusal has a place', () => {
    const almostJson = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 })).map(([json, at, junk]) => {
      const cut = at % (json.length + 1);
      return json.slice(0, cut) + junk + json.slice(cut + (at % 3));
    });
    fc.assert(
      fc.property(
        fc.oneof(almostJson, fc.string(), fc.string({ unit: fc.constantFrom(...'{}[]":,\\tn1-e. ') })),
        (text) => {
          let expected: unknown;
          try {
            expected = JSON.parse(text);
          } catch {
            expect(failure(() => parseJson(text, 'a.json'))).toMatch(
              /^(?:MalformedJson|TruncatedFile): a\.json:\d+:\d+: /,
            );
            return;
          }
          expect(parseJson(text, 'a.json')).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('throws nothing but errors of the library', () => {
    expect(() => parseJson('{', 'a.json')).toThrow(ImagesError);
  });
});
