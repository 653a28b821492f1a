import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import type { PublishedBuild } from './builds.ts';
import { furtherNonsense, furtherQuestions, hitsOf, labels, nonsense, questions } from './search-engine.ts';
import { expect } from './site.ts';

/** A tab of any browser. */
export interface Reader {
  readonly open: (address: string) => Promise<unknown>;
  /** Runs a function in the page; it may use nothing of the test's but its argument. */
  readonly run: <Result, Argument>(act: (argument: Argument) => Result | Promise<Result>, argument: Argument) => Promise<Awaited<Result>>;
}

export const { pages, short } = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));

/** Milliseconds that a page has to come to what is waited for; how long it takes is the machine's affair. */
const patience = 30_000;

/** All that the golden set asks, and one query of each kind that it has not. */
const allQueries = [...[...labels, ...questions].map(({ query }) => query), ...nonsense, 'zlib1g', 'hwe-', '5124', '\u0000\u001b', 'صورة', '<b>squashfs</b>'];

/** What the golden set does not ask. */
export const furtherQueries = [...furtherQuestions.map(({ query }) => query), ...furtherNonsense];

/**
 * Runs something in a tab; a page at an old address may go on to another meanwhile, in which it is run again.
 *
 * @param isLost whether an error says that its page went away; what the page itself throws is no such error
 */
export async function runWhereItLands<Result>(run: () => Promise<Result>, isLost: (error: unknown) => boolean): Promise<Result> {
  for (const end = performance.now() + patience; ; ) {
    try {
      return await run();
    } catch (error) {
      if (!isLost(error) || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** The address of a page at a site: from a file, the file's own. */
export function addressAt(site: string, path: string): string {
  const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  return site + folder + (site.startsWith('file:') ? 'index.html' : '') + rest;
}

/**
 * Holds the dialog to what the search on the command line finds.
 *
 * @param step asks the first of so many queries only
 */
export async function expectSearches(reader: Reader, site: string, step = 1, asked: readonly string[] = allQueries): Promise<void> {
  const queries = asked.filter((_, i) => i % step === 0);
  await reader.open(addressAt(site, 'about-images/'));
  const expected = (await hitsOf(queries)).map((hits) => hits.map((href) => href.replace(/^\.\//, '')));
  const found = await reader.run(
    async ({ site, queries, patience }) => {
      const wait = setTimeout;
      // A reader who has stopped typing: the dialog need not wait to see it.
      Object.assign(globalThis, { setTimeout: (act: () => void, time = 0) => wait(act, time === 250 ? 0 : time) });
      const until = async (holds: () => unknown) => {
        const end = performance.now() + patience;
        while (!holds() && performance.now() < end) await new Promise((resolve) => wait(resolve, 4));
      };
      const hits = () => [...document.querySelectorAll<HTMLAnchorElement>('#search-hits a[role="option"]')].map(({ href }) => href.slice(site.length).replace(/(^|\/)index\.html(?=#|$)/, '$1'));
      const isDone = () => document.querySelector('#search-hits')?.getAttribute('aria-busy') === 'false';
      document.querySelector<HTMLElement>('.search-entry')?.click();
      await until(() => document.querySelector('dialog.search[open] input'));
      const field = document.querySelector<HTMLInputElement>('dialog.search input');
      const results: string[][] = [];
      for (const query of queries) {
        if (field) field.value = query;
        field?.dispatchEvent(new Event('input'));
        await until(isDone);
        results.push(hits());
      }
      return results;
    },
    { site, queries, patience },
  );
  expect(found).toEqual(expected);
}

/** What an element says once it says something. */
export async function textOf(reader: Reader, selector: string): Promise<string> {
  return reader.run(
    async ({ selector, patience }) => {
      const end = performance.now() + patience;
      while (!document.querySelector(selector)?.textContent && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
      return document.querySelector(selector)?.textContent ?? '';
    },
    { selector, patience },
  );
}

/** Opens a step of the flowchart, and a package of an image that the page does not hold, by their permalinks, and compares two images. */
export async function expectSnippets(reader: Reader, site: string): Promise<void> {
  await reader.open(addressAt(site, 'deployment-flowchart/#deployment/check-command'));
  expect(await textOf(reader, '.entry.is-current')).toContain('Failed to render preseed');
  await reader.open(addressAt(site, 'reference/manifests/#manifest/custom/debian-12/zlib1g:amd64'));
  expect(await textOf(reader, '.is-marked')).toContain('zlib1g');
  await reader.run(() => {
    const other = document.querySelector<HTMLSelectElement>('select[name=compare]');
    if (other) other.value = 'custom/debian-13';
    other?.dispatchEvent(new Event('change', { bubbles: true }));
  }, undefined);
  expect(await textOf(reader, '.change-counts')).toContain('upgraded');
}

/** Opens sections by their address, old ones and short ones too. */
export async function expectDeepLinks(reader: Reader, site: string): Promise<void> {
  const section = 'how-to/import-images/#list-boot-sources';
  const [code = ''] = Object.entries(short).find(([, to]) => to === section) ?? [];
  for (const path of [section, `s/${code}/`, 't/5124/#heading--list-boot-sources']) {
    await reader.open(addressAt(site, path));
    const isThere = await reader.run(async (patience) => {
      const section = () => document.getElementById('list-boot-sources')?.getBoundingClientRect();
      const isInSight = () => [section()].some((box) => box && box.top >= 0 && box.top < innerHeight);
      const end = performance.now() + patience;
      while (!isInSight() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
      return isInSight();
    }, patience);
    expect(isThere, path).toBe(true);
  }
}

/** The files of a build that a page gets other bytes for, asked for as its own scripts do. */
export async function findForeign(reader: Reader, { files }: PublishedBuild, isMeant: (file: string) => boolean): Promise<string[]> {
  const expected = [...files].filter(([file]) => isMeant(file)).map(([file, content]) => [file, createHash('sha256').update(content).digest('base64')] as const);
  return reader.run(async (expected) => {
    const scope = (await navigator.serviceWorker.ready).scope;
    const differing = expected.map(async ([file, digest]) => {
      const answer = await fetch(`${scope}${file}?build=${document.body.dataset['build']}`);
      const found = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
      return answer.ok && btoa(String.fromCharCode(...found)) === digest ? [] : [file];
    });
    return (await Promise.all(differing)).flat();
  }, expected);
}
