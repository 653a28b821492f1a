import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export const path = 'reference/manifests/';

/** Opens a text as the reader's own manifest. */
export async function openManifest(page: Page, text: string, name = 'own.manifest'): Promise<void> {
  await page.getByText('Your own manifest', { exact: true }).click();
  await page.getByLabel('Open files').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** A manifest of so many packages: `lib000000 1.0-1`, … */
export function manyPackages(count: number): string {
  return Array.from({ length: count }, (_, index) => `lib${String(index).padStart(6, '0')}${index % 5 < 2 ? ':amd64' : ''}\t${index % 13}.${index % 97}-${index % 4}\n`).join('');
}

/** Holds the viewer, as it stands, against every rule of axe, and its colours in dark too, where nothing else differs. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include('manifest-viewer');
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  }
}
