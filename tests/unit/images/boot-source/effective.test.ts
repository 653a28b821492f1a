import { expect, it } from 'vitest';
import { downloadOrder, effectiveBootSources } from '../../../../src/images/boot-source/effective.ts';

it('fills in what MAAS 3.8 fills in', () => {
  expect(
    effectiveBootSources([
      { url: 'http://images.maas.io/ephemeral-v3/stable/' },
      { url: 'https://mirror.example', priority: 10, name: 'Mirror', enabled: false },
      { url: 'https://own.example/index.json' },
    ]),
  ).toEqual([
    {
      url: 'http://images.maas.io/ephemeral-v3/stable',
      name: 'http://images.maas.io/ephemeral-v3/stable',
      priority: 1,
      enabled: true,
      skipKeyringVerification: false,
    },
    { url: 'https://mirror.example', name: 'Mirror', priority: 10, enabled: false, skipKeyringVerification: false },
    {
      url: 'https://own.example/index.json',
      name: 'https://own.example/index.json',
      priority: 11,
      enabled: true,
      skipKeyringVerification: true,
    },
  ]);
});

it('downloads from the enabled source of the highest priority first', () => {
  const sources = [
    { url: 'https://low.example', priority: 50 },
    { url: 'https://off.example', priority: 200, enabled: false },
    { url: 'https://high.example', priority: 100 },
  ];
  expect(downloadOrder(sources).map(({ url }) => url)).toEqual(['https://high.example', 'https://low.example']);
});
