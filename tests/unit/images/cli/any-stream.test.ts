import { describe, expect, it } from 'vitest';
import { serve } from '../edge/server.ts';
import { makeTemporary } from '../edge/temporary.ts';
import { sharedPath } from '../shared.ts';
import { awsStream, cloudIndex, downloadStream } from '../simplestreams/cloud-streams.ts';
import { runCli } from './run-cli.ts';

describe('sync and list', () => {
  it('reads streams of cloud images whole', async () => {
    const files = new Map([
      ['streams/v1/index.json', JSON.stringify(cloudIndex)],
      ['streams/v1/com.ubuntu.cloud:released:aws.json', JSON.stringify(awsStream)],
      ['streams/v1/com.ubuntu.cloud:released:download.json', JSON.stringify(downloadStream)],
    ]);
    const { url } = await serve(files);
    const out = makeTemporary();
    expect(await runCli(['sync', '--source', url, '--unsigned', '--out', out, '--quiet'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const { out: json } = await runCli(['list', '--json', '--snapshot', out]);
    const [aws, download]: unknown[] = JSON.parse(json);
    expect(aws).toMatchObject({
      product: 'com.ubuntu.cloud:server:24.04:amd64',
      contentId: 'com.ubuntu.cloud:released:aws',
      versions: [
        {
          version: '20250701',
          pubname: 'ubuntu-noble-24.04-amd64-server-20250701',
          items: [
            {
              item: 'cnn1he',
              crsn: 'cnn1',
              region: 'cn-north-1',
              endpoint: 'https://ec2.cn-north-1.amazonaws.com.cn',
              id: 'ami-0000000000000001',
            },
            { item: 'euw1he', crsn: 'euw1', region: 'eu-west-1', id: 'ami-0000000000000002' },
          ],
        },
      ],
    });
    expect(download).toMatchObject({
      product: 'com.ubuntu.cloud:server:22.04:amd64',
      supported: true,
      license: 'http://www.canonical.com/intellectual-property-policy',
      versions: [
        {
          items: [
            { item: 'disk1.img', md5: '0123456789abcdef0123456789abcdef' },
            { item: 'lxd.tar.xz', 'combined_disk-kvm-img_sha256': '3'.repeat(64) },
            { item: 'manifest' },
            { item: 'root.manifest' },
          ],
        },
      ],
    });
  });

  const reference = sharedPath('reference/streams');

  it.skipIf(reference === undefined)(
    'counts the published streams as sstream-query does (left out where they are not beside the checkout)',
    async () => {
      const out = makeTemporary();
      await runCli(['sync', '--source', reference ?? '', '--unsigned', '--out', out, '--quiet']);
      const products: unknown = JSON.parse((await runCli(['list', '--json', '--snapshot', out])).out);
      expect(countProducts(products)).toEqual([11, 21, 53]);
    },
  );
});

/** Products, versions and items of `list --json`. */
function countProducts(products: unknown): number[] {
  const list = (value: unknown, name: string): unknown[] =>
    (typeof value === 'object' && value !== null ? Object.entries(value) : []).flatMap(
      ([key, inner]: [string, unknown]) => (key === name && Array.isArray(inner) ? inner : []),
    );
  const all = Array.isArray(products) ? products : [];
  const versions = all.flatMap((product) => list(product, 'versions'));
  return [all.length, versions.length, versions.flatMap((version) => list(version, 'items')).length];
}
