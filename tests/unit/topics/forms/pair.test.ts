import { expect, it } from 'vitest';
import { labelsOf } from '../entries.ts';

it('a pair stands under each of its two', () => {
  expect(labelsOf('pair: Windows, secure boot')).toEqual(['Windows, secure boot', 'secure boot, Windows']);
});
