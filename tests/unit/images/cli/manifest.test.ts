import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporary } from '../edge/temporary.ts';
import { runCli } from './run-cli.ts';

describe('manifest', () => {
  it('prints the packages of an image of the snapshot, and that an excerpt is one', async () => {
    const { code, out } = await runCli(['manifest', 'ubuntu/jammy/amd64/20220718']);
    expect(code).toBe(0);
    expect(out).toMatch(/^PACKAGE +ARCH +VERSION$/m);
    expect(out).toMatch(/^bind9-libs +amd64 +1:9\.18\.1-1ubuntu1\.1$/m);
    expect(out).toMatch(/\n36 packages in ubuntu\/jammy\/amd64\/20220718; an excerpt, not the whole manifest\n$/);
  });

  it('takes the end of a name that no other shares, and prints JSON for programs', async () => {
    const { out } = await runCli(['manifest', 'debian-13', '--json']);
    expect(JSON.parse(out)).toMatchObject({ image: 'custom/debian-13', excerpt: false, provenance: { origin: expect.stringContaining('trixie') } });
  });

  it('reads a file, and names the line that is none', async () => {
    const file = join(makeTemporary(), 'packages');
    writeFileSync(file, 'adduser\t3.118\nbash 5.1\n');
    const { code, out, err } = await runCli(['manifest', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^MalformedManifest: .*packages:2:1: "bash 5\.1" has no TAB/);
  });

  it('says that a directory is no manifest', async () => {
    const dir = makeTemporary();
    expect((await runCli(['manifest', dir])).err).toBe(`MissingFile: ${dir}: It is a directory. Name the file of a manifest, as dpkg-query -W writes it.\n`);
  });

  it('reads UTF-16, and counts one package as one', async () => {
    const file = join(makeTemporary(), 'packages');
    writeFileSync(file, '\uFEFFadduser\t3.118\r\n', 'utf16le');
    expect((await runCli(['manifest', file])).out).toContain(`\n1 package in ${file}\n`);
  });

  it('says what there is where there is no such image', async () => {
    const { code, err } = await runCli(['manifest', 'debian-1']);
    expect(code).toBe(1);
    expect(err).toMatch(/^MissingFile: debian-1: .*It holds .*custom\/debian-12, custom\/debian-13/);
  });

  it.each([[[]], [['a', 'b']], [['a', '--colour']]])('is used wrongly with %j', async (words) => {
    expect((await runCli(['manifest', ...words])).code).toBe(2);
  });
});
