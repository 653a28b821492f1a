import { expect, it } from 'vitest';
import { imageStorageOf } from '../../../../src/images/boot-source/storage.ts';
import { parseMaasVersion } from '../../../../src/images/maas-version.ts';

it('keeps images in the database up to MAAS 3.4 and copies all to each rack controller', () => {
  expect(imageStorageOf(parseMaasVersion('3.4.9'))).toMatchObject({ until: '3.4', region: { kind: 'database' }, rack: { kind: 'full copy' } });
});

it('keeps images on the region controller from MAAS 3.5 on, with a cache on each rack controller', () => {
  expect(imageStorageOf(parseMaasVersion('3.5.0rc1'))).toMatchObject({
    since: '3.5',
    region: {
      kind: 'disk',
      folder: { deb: '/var/lib/maas/image-storage', snap: '/var/snap/maas/common/maas/image-storage' },
    },
    rack: { kind: 'cache', defaultSize: '4 GB' },
  });
});
