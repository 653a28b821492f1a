import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSource } from '../edge/make-source.ts';
import { makeStream, manifestPath, sha256 } from '../edge/stream.ts';
import { makeTemporary, readTree } from '../edge/temporary.ts';
import { makeSnapshot } from './fixture.ts';
import { runCli } from './run-cli.ts';

describe('verify', () => {
  it('checks every file', async () => {
    const out = await makeSnapshot();
    expect(await runCli(['verify', '--snapshot', out])).toMatchObject({ code: 0, err: '' });
    const [path = ''] = Object.keys(readTree(out)).filter((name) => name.startsWith('products/'));
    writeFileSync(join(out, path), '{}');
    expect(await runCli(['verify', '--snapshot', out])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`WrongDigest: ${join(out, path)}: `),
    });
  });

  it('notes the manifests that are no list of packages, in a snapshot and in a source', async () => {
    const text = 'bash 5.2\n';
    const stream = makeStream({ manifestFields: { sha256: sha256(text), size: text.length } });
    const source = makeSource(new Map([...stream, ...['20250615', '20250718'].map((version) => [manifestPath(version), text] as const)]));
    const out = makeTemporary();
    await runCli(['sync', '--source', source, '--unsigned', '--out', out]);
    const note = expect.stringMatching(/^Note: 2 of the manifests are as the source has them, and cannot be read\. MalformedManifest: ubuntu\/jammy\/amd64\/20250615:1:1: "bash 5\.2" has no TAB/);
    expect(await runCli(['verify', '--snapshot', out, '--quiet'])).toMatchObject({ code: 0, out: '', err: note });
    expect(await runCli(['verify', '--source', source, '--unsigned', '--quiet'])).toMatchObject({ code: 0, out: '', err: note });
  });

  it('lists the files with their signatures', async () => {
    const { out } = await runCli(['verify', '--snapshot', await makeSnapshot()]);
    expect(out).toMatch(/^FILE +SIGNATURE\nstreams\/v1\/index\.json +unsigned\n/);
    expect(out).toContain('\n4 files, all as they were stored.\n');
  });

  it('checks a source as a sync would, and keeps nothing', async () => {
    const { code, out } = await runCli([
      'verify',
      '--source',
      makeSource(makeStream({ withoutManifests: ['20250615'] })),
      '--unsigned',
    ]);
    expect(code).toBe(0);
    expect(out).toContain(
      `\n2 files, all sound; 1 manifest with the right digest. The source does not give 1 more, such as ${manifestPath('20250615')}.\n`,
    );
  });

  it('refuses a source that a sync would refuse', async () => {
    const damaged = makeSource(new Map([...makeStream(), [manifestPath('20250718'), 'adduser\t1\n']]));
    expect(await runCli(['verify', '--source', damaged, '--unsigned'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('WrongSize: '),
    });
    expect(await runCli(['verify', '--source', makeTemporary(), '--unsigned'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('MissingFile: '),
    });
  });

  it.each([
    [['--source', 'x'], 'It needs one of --keyring FILE and --unsigned.'],
    [['--unsigned'], '--keyring and --unsigned go with --source.'],
    [['--source', 'x', '--snapshot', 'y', '--unsigned'], '--snapshot and --source do not go together.'],
  ])('is told of bad use: %j', async (args, message) => {
    expect(await runCli(['verify', ...args])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message),
    });
  });
});
