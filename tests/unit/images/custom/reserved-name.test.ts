import { expect, it } from 'vitest';
import { publishedStreamNames, whyReserved } from '../../../../src/images/custom/reserved-name.ts';

it.each([
  ['ubuntu/jammy', 'stream'],
  ['jammy', 'stream'],
  ['ubuntu', 'stream'],
  ['centos70', 'stream'],
  ['8', 'stream'],
  ['uefi', 'stream'],
  ['windows', 'system'],
  ['centos9', 'future centos'],
  ['centos95', 'future centos'],
  ['centos950', undefined],
  ['centos9-custom', undefined],
  ['Jammy', undefined],
  ['debian-12', undefined],
  ['__proto__', undefined],
])('%s: %s', (name, reason) => {
  expect(whyReserved(name, publishedStreamNames, ['ubuntu', 'windows'])).toBe(reason);
});
