import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
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

/** Builds there, and gives the digest of each file of the site; what the build says must fit. */
async function build(project: ScratchProject, { TZ, LANG }: Surroundings, { address = 'https://docs.example.com/images/', says = /is complete/ } = {}): Promise<ReadonlyMap<string, string>> {
  const { code, output } = await project.run('build', { TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG, SITE_URL: address });
  expect(code, output).toBe(0);
  expect(output).toMatch(says);
  const files = await listFiles(join(project.folder, 'dist'));
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(join(project.folder, 'dist', file))).digest('hex')]));
}

/** Changes a file in each checkout. */
function change(projects: readonly ScratchProject[], file: string, edit: (text: string) => string): void {
  for (const { folder } of projects) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(edit(text)).not.toBe(text);
    writeFileSync(join(folder, file), edit(text));
  }
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

test('a build that renders only what has changed is the same, byte for byte, as one that renders everything', { tag: '@long' }, async () => {
  test.setTimeout(900_000);
  const [warm, cold] = [makeCheckout(), makeCheckout()];
  const projects = [warm, cold];
  /** Both, the one with all that it has kept, the other with nothing. */
  const same = async (says?: RegExp, address?: string) => {
    forgetBuilds(cold);
    const site = await build(warm, here, { ...(says && { says }), ...(address && { address }) });
    expect(await build(cold, here, { ...(address && { address }) })).toEqual(site);
  };
  try {
    await build(warm, here);
    change(projects, 'content/pages/about-images.mdx', (text) => `${text}\nOne more line about images.\n`);
    await same(/\d\d of \d+ pages are as an earlier build has left them/);
    // What other pages show of a page: its title, its headings, its entries of the index, its place in the order.
    change(projects, 'content/pages/about-deployment.mdx', (text) => text.replace(/^title: .*$/m, 'title: How machines are deployed').replace(/^## Who takes part/m, '## Parties'));
    change(projects, 'content/pages/about-packer.mdx', (text) => text.replace(/^\{\/\* index: .*\n/m, '').replace(/^order: .*$/m, 'order: 99'));
    await same();
    change(projects, 'content/glossary.yaml', (text) => text.replace('To give a machine', 'To hand a machine'));
    await same(undefined, 'https://docs.example.org/');
  } finally {
    warm.remove();
    cold.remove();
  }
});
