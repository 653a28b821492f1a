import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makeStream } from '../edge/stream.ts';
import { ga, makeSnapshot } from './fixture.ts';
import { runCli } from './run-cli.ts';

describe('list', () => {
  it('prints a table for people', async () => {
    expect(await runCli(['list', '--snapshot', await makeSnapshot()])).toEqual({
      code: 0,
      err: '',
      out: [
        'PRODUCT                                           RELEASE    ARCH   NEWEST    VERSIONS  BYTES OF NEWEST',
        'com.example.stable:v3:boot:22.04:amd64:ga-22.04   22.04 LTS  amd64  20250718         2      467,171,752',
        'com.example.stable:v3:boot:22.04:amd64:hwe-22.04  22.04 LTS  amd64  20250718         2      467,171,752',
        '',
        '2 products, 4 versions, 12 items',
        '',
      ].join('\n'),
    });
  });

  it('prints JSON for programs: fields in force, versions from the oldest, items with their fields', async () => {
    const { out } = await runCli(['list', '--json', '--snapshot', await makeSnapshot()]);
    const [first]: unknown[] = JSON.parse(out);
    expect(first).toMatchObject({
      product: ga,
      contentId: 'com.example:stable:download',
      os: 'ubuntu',
      release: 'jammy',
      release_title: '22.04 LTS',
      arch: 'amd64',
      subarch: 'ga-22.04',
      version: '22.04',
      versions: [
        { version: '20250615' },
        {
          version: '20250718',
          items: [
            { item: 'boot-kernel', ftype: 'boot-kernel', size: 11708744, kpackage: 'linux-generic' },
            { item: 'manifest' },
            {
              item: 'squashfs',
              path: 'jammy/amd64/20250718/squashfs',
              sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
            },
          ],
        },
      ],
    });
  });

  it('is content with a reader that has seen enough', async () => {
    const out = await makeSnapshot(
      makeStream({
        versions: Array.from({ length: 2000 }, (_, at) => String(20200000 + at)),
        withoutManifests: Array.from({ length: 2000 }, (_, at) => String(20200000 + at)),
      }),
    );
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" src/images/cli/main.ts list --json --snapshot "${out}" | head -c 100 >/dev/null`],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says where there is no snapshot', async () => {
    expect(await runCli(['list', '--snapshot', '/nowhere'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('MissingFile: /nowhere/snapshot.json: There is no snapshot here.'),
    });
  });
});
