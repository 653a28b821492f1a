/**
 * The manifest viewer with 100,000 packages, in a browser: milliseconds of script that a keystroke in the filter costs, rows in the
 * page, memory. Needs a built site. Prints figures, asserts nothing.
 *
 *     node tests/bench/manifest-viewer.ts [PACKAGES]
 */
import { loadavg } from 'node:os';
import type { CDPSession } from '@playwright/test';
import { serve } from '../../src/publish/serve.ts';
import { startBrowser } from '../../src/publish/find-browser.ts';
import { manyPackages, openManifest, path } from '../e2e/manifest-viewer.ts';

const packages = Number(process.argv[2] ?? 100_000);
process.stdout.write(`${packages} packages (load average ${(loadavg()[0] ?? 0).toFixed(1)})\n`);
const site = await serve('dist', 0);
const browser = await startBrowser('--disable-gpu');
try {
  const page = await browser.newPage();
  await page.goto(`${site.address}${path}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await heap(session);
  await openManifest(page, manyPackages(packages));
  await page.getByText(`${packages.toLocaleString('en-GB')} packages`, { exact: true }).waitFor();
  const after = await heap(session);
  tell('heap of the viewer', `${((after - before) / 1e6).toFixed(1)} MB of ${(after / 1e6).toFixed(1)} MB`);
  tell('rows in the page', String(await page.locator('tr.row').count()));
  await page.getByLabel('Filter by name').focus();
  for (const word of ['lib0999', '/^lib0.*9$/']) {
    const costs: number[] = [];
    for (const key of word) {
      const start = await metric(session, 'ScriptDuration');
      await page.keyboard.type(key);
      await page.waitForTimeout(300);
      costs.push(((await metric(session, 'ScriptDuration')) - start) * 1000);
    }
    await page.getByLabel('Filter by name').fill('');
    await page.waitForTimeout(300);
    tell(`script of a key, ${word}`, `median ${(costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN).toFixed(1)} ms, most ${Math.max(...costs).toFixed(1)} ms`);
  }
} finally {
  await browser.close();
  await site.close();
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
}

/** Bytes in use once what is no longer needed is gone. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

function tell(name: string, figure: string): void {
  process.stdout.write(`  ${name.padEnd(34)} ${figure}\n`);
}
