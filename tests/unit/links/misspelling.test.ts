import { expect, it } from 'vitest';
import { findMisspelt } from '../../../src/links/misspelling.ts';

const ids = ['pack-a-rhel7-image', 'pack-a-rhel8-image', 'builders', 'networking', 'about-packer-templates', 'about-packer-builders'];

it.each([
  ['networkign', 'networking'],
  ['network1ng', undefined],
  ['networkings', 'networking'],
  ['buildres', undefined],
  ['buldres', undefined],
  ['abuot-packer-template', 'about-packer-templates'],
  ['about-packer-temp', undefined],
  ['pack-a-rhle8-imgae', 'pack-a-rhel8-image'],
  ['pack-a-rhel9-image', undefined],
  ['pack-a-rhel-image', undefined],
  ['', undefined],
])('%s is a slip for %s', (slip, id) => expect(findMisspelt(slip, ids)).toBe(id));

it('means none of two that are equally near', () => expect(findMisspelt('stable-stream-a', ['stable-stream-b', 'stable-stream-c'])).toBeUndefined());
