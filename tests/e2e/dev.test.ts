import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { collect, makeScratchProject, startScript, stopScript } from './scratch-project.ts';

test('npm run dev shows a change at once in the page and in the index, explains a mistake, and recovers from it', async ({ page }) => {
  // The first page that a new server answers compiles all it needs; how long that takes is the machine's affair.
  test.setTimeout(180_000);
  const patient = { timeout: 60_000 };
  const project = makeScratchProject();
  const file = join(project.folder, 'content/pages/about-images.mdx');
  const text = readFileSync(file, 'utf8');
  const server = startScript(project.folder, ['dev']);
  const output = collect(server);
  try {
    await expect.poll(output, patient).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output())?.[0] ?? '';
    await page.goto(`${address}about-images/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About images');

    writeFileSync(file, `${text}\n## A new section {/* #a-new-section */}\n{/* index: zebra */}\n`);
    await expect(page.getByRole('heading', { name: 'A new section' })).toBeVisible(patient);

    await page.goto(`${address}topics/`);
    await expect(page.locator('#topic-zebra')).toBeVisible();
    writeFileSync(file, `${text}\n## A new section {/* #a-new-section */}\n{/* index: yak */}\n`);
    await expect(page.locator('#topic-yak')).toBeVisible(patient);
    await expect(page.locator('#topic-zebra')).toHaveCount(0);

    writeFileSync(file, `${text}\n<Admonition />\n`);
    const place = `content/pages/about-images.mdx:${text.split('\n').length + 1}:1: There is no component \`Admonition\``;
    await expect.poll(async () => ((await page.request.get(`${address}about-images/`)).status() === 500 ? output() : ''), patient).toContain(place);

    // Two changes within an instant count as one for those who watch files; no author saves so fast.
    await sleep(500);
    writeFileSync(file, text);
    await expect.poll(async () => (await page.request.get(`${address}about-images/`)).status(), patient).toBe(200);
  } finally {
    await stopScript(server);
    project.remove();
  }
});
