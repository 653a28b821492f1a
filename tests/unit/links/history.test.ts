import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accept } from '../../../src/links/accept.ts';
import { readHistory, writeHistory } from '../../../src/links/history.ts';

const places = './ kx7tw\nabout-images/ cdfhj\nabout-images/#boot-sources mnprt\nglossary/#boot-source -\n';

it('reads what it writes, whatever the order and repetition of the lines', () => {
  const jumbled = `${places.split('\n').reverse().join('\n')}\n${places}`;
  expect(writeHistory(readHistory(jumbled, 'a/ b/\n\na/ b/\n'))).toEqual({ places, moves: 'a/ b/\n' });
});

it('keeps both codes where two branches gave one each', () => {
  expect(readHistory('a/ cdfhj\na/ kmnpr\n', '').places.get('a/')).toEqual(['cdfhj', 'kmnpr']);
});

it.each([
  ['about-images', '', 'BadHistory: content/history/places.txt:1: "about-images" is not two words. Only `npm run links -- accept` writes this file; undo what else changed it.'],
  ['\nhttps://evil.example/ cdfhj', '', 'BadHistory: content/history/places.txt:2: "https://evil.example/" is no address of a page or section. One looks like about-images/ or about-images/#boot-sources; the home page is ./'],
  ['a/../b/ cdfhj', '', 'BadHistory: content/history/places.txt:1: "a/../b/" is no address of a page or section. One looks like about-images/ or about-images/#boot-sources; the home page is ./'],
  ['a/ -\n=======\nb/ -', '', 'BadHistory: content/history/places.txt:2: "=======" is what a merge left. Keep the lines of both branches, and delete the lines that git put around them.'],
  ['a/ aeiou', '', 'BadHistory: content/history/places.txt:1: "aeiou" is no short code. Write - where there is none.'],
  ['', 'a/ b/\na/ c/', 'BadHistory: content/history/moves.txt:2: a/ went to b/ in another line. Two branches moved it to different places: delete the line that is wrong.'],
])('refuses %j with %j', (placesText, movesText, message) => {
  expect(() => readHistory(placesText, movesText)).toThrow(message);
});

it('merges without a conflict where two branches add pages side by side', () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'pipe' });
  const file = join(folder, 'content/history/places.txt');
  const addPage = (path: string) => {
    const published = ['', 'about-images/', 'about-images/#boot-sources', 'glossary/#boot-source', path, `${path}#one`];
    const { history } = accept(readHistory(readFileSync(file, 'utf8'), ''), published.map((address) => ({ address, title: '', isCoded: true })), []);
    writeFileSync(file, writeHistory(history).places);
    git('commit', '-qam', path);
  };
  git('init', '-q', '-b', 'main');
  mkdirSync(join(folder, 'content/history'), { recursive: true });
  copyFileSync('content/history/.gitattributes', join(folder, 'content/history/.gitattributes'));
  writeFileSync(file, places);
  git('add', '.');
  git('commit', '-qm', 'start');
  git('checkout', '-qb', 'other');
  addPage('about-kernels/');
  git('checkout', '-q', 'main');
  addPage('about-keyrings/');
  git('merge', '-q', 'other', '-m', 'merge');
  const merged = readHistory(readFileSync(file, 'utf8'), '').places;
  expect([...merged.keys()].sort()).toEqual(['', 'about-images/', 'about-images/#boot-sources', 'about-kernels/', 'about-kernels/#one', 'about-keyrings/', 'about-keyrings/#one', 'glossary/#boot-source']);
  rmSync(folder, { recursive: true });
});

it('takes the ids of live snippets, which hold slashes', () => {
  expect([...readHistory('a/ cdfhj\na/#deployment/add-machine mnprt\n', '').places.keys()]).toEqual(['a/', 'a/#deployment/add-machine']);
});
