import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageOf } from '../../../src/publish/client-script.ts';
import { writeLicences } from '../../../src/publish/licences.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'licences-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
}

it('names each package once with its version, its licence and the text of it, in order', async () => {
  install('@x/b', { 'package.json': '{"name":"@x/b","version":"2.0.0","license":"MIT"}', 'LICENSE.md': 'Text of MIT\n' });
  install('a', { 'package.json': '{"name":"a","version":"1.0.0","license":"UFL-1.0"}', LICENCE: 'Text of UFL' });
  const text = await writeLicences(['a', '@x/b', 'a'], folder);
  expect(text).toMatch(/^The pages are under CC-BY-SA-4\.0\./);
  expect(text.match(/^.*, (?:MIT|UFL-1\.0)$/gm)).toEqual(['@x/b 2.0.0, MIT', 'a 1.0.0, UFL-1.0']);
  expect(text).toContain('Text of MIT\n');
});

it('refuses what ships without a licence, or without its text', async () => {
  install('bare', { 'package.json': '{"name":"bare","version":"1.0.0","license":"MIT"}' });
  install('mute', { 'package.json': '{"name":"mute","version":"1.0.0"}', LICENSE: 'x' });
  await expect(writeLicences(['bare'], folder)).rejects.toThrow('The package `bare` ships with the site and brings no text of its licence, MIT.');
  await expect(writeLicences(['mute'], folder)).rejects.toThrow('The package `mute` ships with the site and says no licence');
});

it.each([
  ['/p/node_modules/re2js/build/index.js', 're2js'],
  ['/p/node_modules/a/node_modules/@b/c/index.js', '@b/c'],
  ['C:\\p\\node_modules\\a\\index.js', 'a'],
  ['/p/src/links/ticket.ts', undefined],
])('%s is of the package %s', (module, name) => expect(packageOf(module)).toBe(name));
