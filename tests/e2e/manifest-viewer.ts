import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

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
export async function expectViewerAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, 'light', { include: 'manifest-viewer' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'dark', { include: 'manifest-viewer', rules: ['color-contrast'] });
}
