import type { Locator, Page } from '@playwright/test';

export const path = 'deployment-flowchart/';

/** The link of a step in the drawing that shows. */
export function stepInDrawing(page: Page, id: string): Locator {
  return page.locator(`.flow-drawing a.step[data-step="${id}"]`).filter({ visible: true });
}

/** The text of the step that is open. */
export function openEntry(page: Page): Locator {
  return page.locator('.entry.is-current');
}
