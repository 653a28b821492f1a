import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseProductName } from '../../../../src/images/product/name.ts';
import { centosReleases, findCentosRelease } from '../../../../src/images/release/centos.ts';
import type { CentosRelease } from '../../../../src/images/release/centos.ts';
import { readShared } from '../shared.ts';

it('is found by what MAAS calls it and by its version', () => {
  expect(findCentosRelease('centos70')).toBe(findCentosRelease('7.0'));
  expect(findCentosRelease('centos70')?.supportEol).toBe('2024-06-30');
  expect(['7', 'centos8', '__proto__'].map(findCentosRelease)).toEqual([undefined, undefined, undefined]);
});

it('tells the true end of CentOS 8 from the one its product states', () => {
  expect(findCentosRelease('8')).toMatchObject({ supportEol: '2021-12-31', statedSupportEol: '2029-05-31' });
});

const stream = readShared('reference/streams/streams/v1/com.ubuntu.maas:stable:centos-bases-download.json');

it.skipIf(stream === undefined)('agrees with the published products (skipped without the reference)', () => {
  const product = z.object({
    release: z.string(),
    release_title: z.string(),
    support_eol: z.string(),
    versions: z.record(z.string(), z.unknown()),
  });
  const { products } = z.object({ products: z.record(z.string(), product) }).parse(JSON.parse(stream ?? ''));
  for (const [name, stated] of Object.entries(products)) {
    const parts = parseProductName(name);
    const known: CentosRelease | undefined = centosReleases.find(({ version }) => parts?.kind === 'centos' && version === parts.version);
    expect(known).toMatchObject({ release: stated.release, title: stated.release_title });
    expect(known?.statedSupportEol ?? known?.supportEol).toBe(stated.support_eol);
    expect(known?.newestSeen?.version).toBe(Object.keys(stated.versions).toSorted().at(-1));
  }
});
