import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSource } from '../edge/make-source.ts';
import { makeStream, manifestPath, productsPath } from '../edge/stream.ts';
import { makeTemporary, readTree, writeFiles } from '../edge/temporary.ts';
import { gpgMissing, openGpg } from '../signature/gpg.ts';
import { ga, makeSnapshot } from './fixture.ts';
import { runCli } from './run-cli.ts';

describe('sync', () => {
  it('says what it holds, and that nothing has changed the second time', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    const args = ['sync', '--source', source, '--unsigned', '--out', out];
    const first = await runCli(args);
    expect([first.code, first.out]).toEqual([0, `${out} holds 1 products file, 2 manifests.\n`]);
    expect(first.err).toMatch(/index\.json: [\d,]+ bytes\n[\s\S]*manifests: 2 of 2\n/);
    expect(await runCli(args)).toEqual({
      code: 0,
      out: `${out} is up to date: 1 products file, 2 manifests.\n`,
      err: '',
    });
  });

  it('says what has changed', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    const args = ['sync', '--source', source, '--unsigned', '--out', out];
    await runCli(args);
    writeFiles(source, makeStream({ versions: ['20250718', '20250805'] }));
    expect((await runCli(args)).out).toBe(
      `${out} holds 1 products file, 2 manifests.\n~ ${ga}: new 20250805; gone 20250615\n~ ${ga.replace(':ga-', ':hwe-')}: new 20250805; gone 20250615\n`,
    );
  });

  it('says nothing with --quiet', async () => {
    expect(await runCli(['sync', '--source', makeSource(), '--unsigned', '--out', makeTemporary(), '--quiet'])).toEqual(
      { code: 0, out: '', err: '' },
    );
  });

  it('takes filters and --max after or between the options', async () => {
    const out = makeTemporary();
    await runCli([
      'sync',
      '--source',
      makeSource(),
      '--unsigned',
      'subarch=ga-22.04',
      '--out',
      out,
      '--max',
      '1',
      'ftype~^(squashfs|manifest)$',
    ]);
    const { out: json } = await runCli(['list', '--json', '--snapshot', out]);
    expect(JSON.parse(json)).toMatchObject([
      { product: ga, versions: [{ version: '20250718', items: [{ item: 'manifest' }, { item: 'squashfs' }] }] },
    ]);
  });

  it.each([
    ['release~(jammy', 'BadFilter: "release~(jammy": '],
    ['release~(?=j)', 'BadFilter: '],
  ])('refuses the filter %s', async (filter, message) => {
    const { code, err } = await runCli([
      'sync',
      '--source',
      makeSource(),
      '--unsigned',
      '--out',
      makeTemporary(),
      filter,
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('refuses an --out that is empty, as a variable is that nobody has set', async () => {
    const { code, err } = await runCli(['sync', '--source', makeSource(), '--unsigned', '--out', '']);
    expect([code, err]).toEqual([2, expect.stringContaining('BadUse: sync: --out is empty. Usage: ')]);
  });

  it('refuses bad data with exit code 1, one line and no stack trace', async () => {
    const files = makeStream();
    const source = makeSource(
      new Map([
        ...files,
        [productsPath, (files.get(productsPath) ?? '').replace(`"${manifestPath('20250718')}"`, '"../x"')],
      ]),
    );
    const { code, out, err } = await runCli([
      'sync',
      '--source',
      source,
      '--unsigned',
      '--out',
      makeTemporary(),
      '--quiet',
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^UnsafePath: .*download\.json:\d+:\d+: .*which holds a "\.\." segment\. .*\n$/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('shows hostile names without letting them act on the terminal', async () => {
    const files = makeStream();
    const source = makeSource(
      new Map([
        ...files,
        [productsPath, (files.get(productsPath) ?? '').replaceAll('ga-22.04"', 'ga\\u001b[2J\\u202e"')],
      ]),
    );
    const out = makeTemporary();
    await runCli(['sync', '--source', source, '--unsigned', '--out', out]);
    const { out: table } = await runCli(['list', '--snapshot', out]);
    expect(table).toContain('ga\\u{1b}[2J\\u{202e}');
    expect(table).not.toMatch(/[\u001b\u202e]/);
  });

  it('writes the date it is given, by --date or by SOURCE_DATE_EPOCH, and then always the same bytes', async () => {
    const source = makeSource();
    const run = async (args: readonly string[], env: Record<string, string> = {}): Promise<Record<string, string>> => {
      const out = makeTemporary();
      await runCli(['sync', '--source', source, '--unsigned', '--out', out, ...args], env);
      return readTree(out);
    };
    const dated = await run(['--date', '2025-08-01']);
    expect(dated['snapshot.json']).toContain('"created": "2025-08-01T00:00:00.000Z"');
    expect(await run([], { SOURCE_DATE_EPOCH: String(Date.parse('2025-08-01T00:00:00Z') / 1000) })).toEqual(dated);
  });

  it('adds a manifest by hand, and refuses one that is none', async () => {
    const [out, file] = [await makeSnapshot(), join(makeTemporary(), 'debian.manifest')];
    writeFileSync(file, 'adduser\t3.134\napt\t2.6.1\n');
    const args = [
      'sync',
      '--manifest',
      `custom/debian-12=${file}`,
      '--out',
      out,
      '--origin',
      'mmdebstrap bookworm',
      '--date',
      '2025-08-01',
    ];
    expect(await runCli(args)).toEqual({ code: 0, out: `${out} holds the manifest custom/debian-12.\n`, err: '' });
    expect(readTree(out)['snapshot.json']).toContain('"address": "mmdebstrap bookworm"');
    writeFileSync(file, 'no manifest\n');
    expect(await runCli(args)).toMatchObject({ code: 1, err: expect.stringContaining(`MalformedManifest: ${file}:1`) });
    expect(await runCli(['sync', '--manifest', 'a=/nowhere', '--out', out])).toMatchObject({
      code: 1,
      err: expect.stringContaining('MissingFile: /nowhere: '),
    });
  });

  it.skipIf(gpgMissing())('verifies with a keyring, and refuses another', async () => {
    const gpg = openGpg();
    try {
      const [signer, stranger] = [gpg.makeKey('signer@example.org'), gpg.makeKey('stranger@example.org')];
      const signed = [...makeStream()].flatMap(([path, text]): [string, string][] =>
        path.endsWith('.json')
          ? [
              [path, text],
              [path.replace(/json$/, 'sjson'), gpg.clearSign(text, [signer])],
            ]
          : [[path, text]],
      );
      const source = makeSource(new Map(signed));
      const keys = makeSource(
        new Map([
          ['good.gpg', gpg.exportKeys(signer)],
          ['other.gpg', gpg.exportKeys(stranger)],
        ]),
      );
      const run = (keyring: string) =>
        runCli(['sync', '--source', source, '--out', out, '--keyring', join(keys, keyring)]);
      const out = makeTemporary();
      expect(await run('good.gpg')).toMatchObject({ code: 0 });
      expect((await runCli(['show', ga, '--snapshot', out])).out).toContain(`verified by ${signer}`);
      expect(await run('other.gpg')).toMatchObject({ code: 1, err: expect.stringContaining('UnknownKey: ') });
      expect(await run('missing.gpg')).toMatchObject({ code: 1, err: expect.stringContaining('BadKeyring: ') });
    } finally {
      gpg.close();
    }
  });
});
