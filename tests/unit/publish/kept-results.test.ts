import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOfProject, openKeptResults, pruneResults } from '../../../src/publish/kept-results.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, 'node_modules/.cache/pages');

describe('what a build keeps', () => {
  it('is there for the next one, maps and sets too', () => {
    const result = { code: 'x', ids: new Map([['a', new Set([1])]]) };
    openKeptResults<typeof result>(root, 'pages').keep('k', result);
    expect(openKeptResults<typeof result>(root, 'pages').get('k')).toEqual(result);
    expect(openKeptResults<typeof result>(root, 'pages').has('k')).toBe(true);
    expect(openKeptResults<typeof result>(root, 'pages').get('other')).toBeUndefined();
  });

  it('is as good as lost when its file is damaged', () => {
    const results = openKeptResults<string>(root, 'pages');
    results.keep('k', 'text');
    for (const damaged of ['', 'ab', 'not what was written']) {
      writeFileSync(join(folder(), 'k'), damaged);
      expect(results.get('k')).toBeUndefined();
      expect(results.has('k')).toBe(false);
    }
  });

  it('is thrown away when no build has asked for it in two weeks', async () => {
    const results = openKeptResults<string>(root, 'pages');
    results.keep('old', 'a');
    results.keep('asked for', 'b');
    const longAgo = new Date('2025-01-01T00:00:00Z');
    for (const name of ['old', 'asked for']) utimesSync(join(folder(), name), longAgo, longAgo);
    results.get('asked for');
    await pruneResults(folder(), new Date());
    expect(readdirSync(folder())).toEqual(['asked for']);
  });
});

describe('the digest of the project', () => {
  it('changes with the code, the lists and the snapshot, and not with a page', async () => {
    mkdirSync(join(root, 'content/pages'), { recursive: true });
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/a.ts'), '1');
    const before = await digestOfProject(root);
    writeFileSync(join(root, 'content/pages/a.mdx'), 'text');
    expect(await digestOfProject(root)).toBe(before);
    writeFileSync(join(root, 'content/words.txt'), 'word');
    const withWord = await digestOfProject(root);
    writeFileSync(join(root, 'src/a.ts'), '2');
    expect(new Set([before, withWord, await digestOfProject(root)]).size).toBe(3);
  });
});
