import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, rootFlags, thisMachine } from '../../src/publish/find-browser.ts';

// Workers read this file again; the search (and a possible download) happens once, in the process that starts them.
process.env['CHROMIUM'] = findBrowser(thisMachine);

export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../../node_modules/.cache/test-results/browser', import.meta.url)),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Some tests build a site; how long that takes is the machine's affair, as is how soon a page shows what a test waits for.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    // Only the tests of what a browser keeps have the site kept.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM'],
      args: [...rootFlags, '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
