import { readFileSync } from 'node:fs';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { noNginx, startNginx } from './nginx.ts';
import { expect, test } from './site.ts';

const table = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));

test.skip(noNginx !== undefined, noNginx ?? '');

test('every old section opens at nginx: its 301 keeps the fragment, and the page does the rest', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(600_000);
  const { address, close } = await startNginx(table, 'dist');
  const old = table.legacy.flatMap(({ keys, anchors }) => {
    const topic = /^t\/(\d+)$/.exec(keys.find((key) => key.startsWith('t/')) ?? '')?.[1];
    return topic === undefined ? [] : Object.entries(anchors).map(([anchor, href]) => [`t/some-slug/${topic}?u=x#heading--${anchor}`, href] as const);
  });
  try {
    const answer = await fetch(`${address}t/about-images/5076?u=x`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about-images/']);
    for (const [path, href] of old) {
      await page.goto('about:blank');
      await page.goto(address + path);
      await expect(page, path).toHaveURL(address + href);
    }
  } finally {
    await close();
  }
});
