import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '../../src/publish/list-files.ts';
import { forgetBuilds, makeScratchProject } from './scratch-project.ts';
import type { ScratchProject } from './scratch-project.ts';

/** A time zone and a language that a machine may be set to. */
interface Surroundings {
  readonly TZ: string;
  readonly LANG: string;
}

/** Two ends of the day, and two orders of the alphabet. */
const here: Surroundings = { TZ: 'Pacific/Kiritimati', LANG: 'C' };
const there: Surroundings = { TZ: 'America/Los_Angeles', LANG: 'sv_SE.UTF-8' };

/** A checkout of the project with a history of one commit, and with nothing that an earlier build has left. */
function makeCheckout(): ScratchProject {
  const project = makeScratchProject();
  forgetBuilds(project);
  const day = '2026-11-21T23:30:00+00:00';
  const run = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false', ...words], {
      cwd: project.folder,
      env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
    });
  run('init', '-q');
  run('add', 'content');
  run('commit', '-q', '-m', 'All pages');
  return project;
}

/** Builds there, and gives the digest of each file of the site. */
async function build(project: ScratchProject, { TZ, LANG }: Surroundings): Promise<ReadonlyMap<string, string>> {
  const { code, output } = await project.run('build', { TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG, SITE_URL: 'https://docs.example.com/images/' });
  expect(code, output).toBe(0);
  const files = await listFiles(join(project.folder, 'dist'));
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(join(project.folder, 'dist', file))).digest('hex')]));
}

test('builds in two folders, time zones and languages are the same, byte for byte, as is one that finds what an earlier one kept', { tag: '@long' }, async () => {
  test.setTimeout(600_000);
  const [first, second] = [makeCheckout(), makeCheckout()];
  try {
    const site = await build(first, here);
    expect([...site.keys()]).toEqual(expect.arrayContaining(['index.html', 'index.html.br', 'maas-image-docs.zip', 'sitemap.xml', 'sw.js']));
    expect(readFileSync(join(first.folder, 'dist/about-images/index.html'), 'utf8')).toContain('Last changed on 21 November 2026');
    for (const path of ['', 'about-images/', 'topics/', 'search/', 'offline/', 'old-link/']) {
      expect(readFileSync(join(first.folder, 'dist', path, 'index.html'), 'utf8')).toContain(`<link rel="canonical" href="https://docs.example.com/images/${path}">`);
    }
    expect(readFileSync(join(first.folder, 'dist/404.html'), 'utf8')).not.toContain('canonical');
    expect(await build(second, there)).toEqual(site);
    expect(await build(first, there)).toEqual(site);
  } finally {
    first.remove();
    second.remove();
  }
});
