import { expect, it } from 'vitest';
import { canSetInterval, imageSyncsOf } from '../../../../src/images/boot-source/sync.ts';
import { parseMaasVersion } from '../../../../src/images/maas-version.ts';

it.each([
  ['2.9', [60, 5]],
  ['3.4.2', [60, 5]],
  ['3.5', [60]],
  ['3.8', [60]],
])('MAAS %s copies every %j minutes', (version, minutes) => {
  expect(imageSyncsOf(parseMaasVersion(version)).map(({ everyMinutes }) => everyMinutes)).toEqual(minutes);
});

it('lets the interval be set from 3.8 on', () => {
  expect(['3.7.3', '3.8.0a1'].map((version) => canSetInterval(parseMaasVersion(version)))).toEqual([false, true]);
});
