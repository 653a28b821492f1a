import { test as base } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { thisBuild } from './builds.ts';
import { firefoxReader, noFirefox, startFirefox } from './firefox.ts';
import { serveBuild } from './memory-site.ts';
import { expectDeepLinks, expectSearches, expectSnippets, findForeign, textOf } from './reader.ts';
import { expect } from './site.ts';
import { unzipEdition } from './stick.ts';

const test = base.extend<object, { firefox: Browser }>({
  firefox: [
    async ({}, use) => {
      const firefox = await startFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});

if (noFirefox !== undefined) process.stdout.write(`${noFirefox}.\n`);

test.describe('in Firefox', () => {
  // One Firefox for both.
  test.describe.configure({ mode: 'serial' });
  test.skip(noFirefox !== undefined, noFirefox);

  test('after one visit all is there without a server: searches, both snippets, sections by every kind of address', async ({ firefox }) => {
    const server = await serveBuild(thisBuild);
    const page = await firefox.newPage();
    const reader = firefoxReader(page);
    try {
      await reader.open(server.address);
      await reader.run(async () => {
        while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 50));
      }, undefined);
      await server.close();
      expect(await findForeign(reader, thisBuild, (file) => /^(?!s\/|t\/|docs\/).*\.html$/.test(file))).toEqual([]);
      await expectSearches(reader, server.address, 12);
      await expectSnippets(reader, server.address);
      await expectDeepLinks(reader, server.address);
      await reader.run(() => document.querySelector('.site-footer')?.scrollIntoView(), undefined);
      expect(await textOf(reader, '.offline-state')).toContain('You are offline. This browser keeps the whole site, as built on');
    } finally {
      await page.close();
      await server.close();
    }
  });

  test('the portable edition searches, runs both snippets and opens every kind of address from files', async ({ firefox }) => {
    const { address, remove } = unzipEdition();
    const page = await firefox.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    try {
      const reader = firefoxReader(page);
      await expectSearches(reader, address, 12);
      await expectSnippets(reader, address);
      await expectDeepLinks(reader, address);
      expect(errors).toEqual([]);
    } finally {
      await page.close();
      remove();
    }
  });
});
