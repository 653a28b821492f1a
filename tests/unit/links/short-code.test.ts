import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeShortCode } from '../../../src/links/short-code.ts';

it('gives one address the same code on every machine', () => {
  expect(makeShortCode('about-images/#boot-sources', new Set())).toBe('t7d37');
});

it('has five characters without vowels and look-alikes, and avoids codes that are taken', () => {
  fc.assert(fc.property(fc.string(), (address) => {
    const first = makeShortCode(address, new Set());
    const second = makeShortCode(address, new Set([first]));
    return /^[cdfhjkmnprtwx347]{5}$/.test(first) && /^[cdfhjkmnprtwx347]{5}$/.test(second) && second !== first;
  }));
});
