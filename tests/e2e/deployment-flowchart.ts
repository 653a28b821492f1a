import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

export const path = 'deployment-flowchart/';

/** The link of a step in the drawing that shows. */
export function stepInDrawing(page: Page, id: string): Locator {
  return page.locator(`.flow-drawing a.step[data-step="${id}"]`).filter({ visible: true });
}

/** The text of the step that is open. */
export function openEntry(page: Page): Locator {
  return page.locator('.entry.is-current');
}

/** Holds the flowchart, as it stands, against every rule of axe. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('deployment-flowchart').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}
