import { pathToFileURL } from 'node:url';
import { openEntry, path, stepInDrawing } from './deployment-flowchart.ts';
import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, the drawing leads into it, and nothing is there that needs a script', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.entry')).toHaveCount(23);
    await expect(page.locator('.entry-body').filter({ visible: true })).toHaveCount(23);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    await stepInDrawing(page, 'start-curtin').click();
    await expect(page).toHaveURL(/#deployment\/start-curtin$/);
    await expect(page.getByRole('heading', { name: 'curtin starts and gets its preseed' })).toBeInViewport();
  });
});

test('a step opens with who acts, ports, events, messages, remedies, places to look and a command', async ({ page }) => {
  await page.goto(path);
  await stepInDrawing(page, 'check-command').click();
  await expect(page).toHaveURL(/#deployment\/check-command$/);
  const entry = openEntry(page);
  await expect(entry.getByRole('heading')).toBeFocused();
  for (const text of ['Region controller', 'status: Deploying', 'Failed to render preseed: <error>', 'Mend the preseed file', 'journalctl -u maas-regiond', '/var/log/maas/regiond.log', 'maas $PROFILE machine read $SYSTEM_ID']) {
    await expect(entry).toContainText(text);
  }
  await expect(page.locator('.entry').filter({ visible: true })).toHaveCount(1);
  await stepInDrawing(page, 'firmware-asks').click();
  await expect(openEntry(page)).toContainText('UDP 67');
  await expect(openEntry(page)).toContainText('Performing PXE boot');
});

test('the step that is open is marked in the drawing while the pointer still rests on it', async ({ page }) => {
  await page.goto(path);
  const step = stepInDrawing(page, 'check-command');
  await step.click();
  await expect(openEntry(page)).toBeVisible();
  const strokeOf = () => step.locator('.box').evaluate((box) => getComputedStyle(box).stroke + getComputedStyle(box).fill);
  const hovered = await strokeOf();
  await page.mouse.move(0, 0);
  expect(hovered).toBe(await strokeOf());
});

test('back and forward open what was open, and a new tab opens what the address says', async ({ page, context }) => {
  await page.goto(path);
  await stepInDrawing(page, 'send-ephemeral').click();
  await stepInDrawing(page, 'reboot').click();
  await page.goBack();
  await expect(openEntry(page)).toContainText('MAAS sends the ephemeral OS');
  await page.goBack();
  await expect(openEntry(page)).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(openEntry(page)).toContainText('The machine reboots');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(openEntry(other)).toContainText('The machine reboots');
  await expect(stepInDrawing(other, 'reboot')).toBeInViewport();
  await other.evaluate(() => (location.hash = '#deployment/run'));
  await expect(openEntry(other)).toContainText('The machine is up and running');
  await expect(other.locator('.arrival')).toHaveCount(0);
});

test('the keyboard walks the drawing, opens a step, and comes back', async ({ page }) => {
  await page.goto(path);
  await stepInDrawing(page, 'import-images').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(stepInDrawing(page, 'upload-custom-image')).toBeFocused();
  await page.keyboard.press('End');
  await expect(stepInDrawing(page, 'deployed')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.walk-status')).toHaveText('22 of 23: step 15, The machine is up and running');
  await page.keyboard.press('Enter');
  await expect(openEntry(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stepInDrawing(page, 'run')).toBeFocused();
  await expect(openEntry(page)).toHaveCount(0);
});

test('the walk plays step by step until it is paused', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.goto(path);
  await page.clock.pauseAt('2026-01-01T01:00:00Z');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(6000);
  await expect(page.locator('.walk-status')).toContainText('3 of 23');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(6000);
  await expect(page.locator('.walk-status')).toContainText('3 of 23');
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.locator('.walk-status')).toContainText('2 of 23');
});

test('a flow lights its lines, keeps the walk to its steps, and stands in the address', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Preseeds' }).click();
  await expect(page).toHaveURL(/#deployment\?flow=preseeds$/);
  await expect(page.getByRole('button', { name: 'Preseeds' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.travel.is-lit').first()).toHaveAttribute('data-flow', 'preseeds');
  await expect(page.locator('.walk-status')).toHaveText('5 steps');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('.walk-status')).toHaveText('1 of 5: step 2a, MAAS checks the command');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Preseeds' })).toHaveAttribute('aria-pressed', 'true');
});

test('the drawing is that of the version the reader has chosen', async ({ page }) => {
  await page.goto(`${path}?maas=3.4`);
  await page.setViewportSize({ width: 1440, height: 900 });
  const drawing = page.locator('.flow-wide');
  await expect(drawing.getByText('every 5 minutes')).toBeVisible();
  await expect(drawing.getByText('on demand')).toBeHidden();
  await page.getByRole('combobox', { name: 'MAAS version' }).selectOption('3.6');
  await expect(drawing.getByText('every 5 minutes')).toBeHidden();
  await expect(drawing.getByText('on demand')).toBeVisible();
});

test('it works the same from a file', async ({ page }) => {
  await page.goto(`${pathToFileURL('dist/deployment-flowchart/index.html').href}#deployment?status=new`);
  await expect(page.locator('.verdict')).toContainText('step 1, MAAS receives the deploy command');
  await stepInDrawing(page, 'reboot').click();
  await expect(openEntry(page)).toContainText('The machine reboots');
  await page.goBack();
  await expect(openEntry(page)).toContainText('MAAS receives the deploy command');
});
