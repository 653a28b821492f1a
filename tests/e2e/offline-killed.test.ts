import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { rootFlags } from '../../src/publish/find-browser.ts';
import { renamedBuild, thisBuild } from './builds.ts';
import { serveBuild } from './memory-site.ts';
import { expect, test } from './site.ts';

/** How often the browser is killed, each time at another moment of an update. */
const times = 8;

/** Kills a browser and waits until it has let go of its profile. */
async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  const ended = new Promise((resolve) => process?.once('close', resolve));
  process?.kill('SIGKILL');
  await ended;
}

test('a browser that is killed in the middle of an update has the old build or the new one, whole', { tag: '@long' }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const server = await serveBuild(thisBuild);
  const start = () => launch({ browser: 'chrome', executablePath: process.env['CHROMIUM'] ?? '', userDataDir: profile, args: [...rootFlags] });
  try {
    for (let time = 0; time <= times; time++) {
      const browser = await start();
      const page = await browser.newPage();
      await page.goto(server.address);
      // The builds whose bundle is in the store, of those that it has a name for.
      const whole = await page.evaluate(async () => {
        while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 50));
        const { scope } = await navigator.serviceWorker.ready;
        const sizes = (await caches.keys()).map(async (name) => (await (await (await caches.open(name)).match(scope))?.blob())?.size);
        return (await Promise.all(sizes)).filter((size) => size !== undefined);
      });
      expect(whole.length, `after ${time} kills`).toBeGreaterThan(0);
      expect(new Set(whole).size, 'each bundle is as long as any other').toBe(1);
      const status = await page.evaluate(async () => (await fetch('about-images/')).status);
      expect(status).toBe(200);
      if (time < times) {
        server.build = renamedBuild(time.toString(16).padStart(8, 'd'));
        void page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update()).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
        await kill(browser);
      } else await browser.close();
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
