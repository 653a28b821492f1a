import { expectAccessible } from './axe.ts';
import { clipboard } from './clipboard.ts';
import { openEntry, path, stepInDrawing } from './deployment-flowchart.ts';
import { expect, test } from './site.ts';

const broken = '#deployment?base=ubuntu/noble&cloud-init=metadata-server&ephemeral=no&maas=3.6&preseed=default&status=ready&target=custom-tgz&uploaded=yes';

test('a scenario shows where it stops and why, breaks rules, and stands whole in the address', async ({ page, context }) => {
  await page.goto(path);
  await page.getByText('Try your own deployment').click();
  await expect(page.locator('.verdict')).toHaveText('The deployment arrives: the machine becomes Deployed.');
  await page.getByRole('combobox', { name: 'What is deployed' }).selectOption('custom-tgz');
  await page.getByRole('combobox', { name: 'Its base_image' }).fill('ubuntu/noble');
  await page.getByRole('combobox', { name: 'Ubuntu that boots the machine' }).selectOption('no');
  await page.getByRole('combobox', { name: 'MAAS', exact: true }).selectOption('3.6');
  await expect(page.locator('.verdict')).toHaveText('Your deployment stops at step 5, MAAS sends the ephemeral OS.');
  await expect(page.locator('.outcome .says')).toHaveText('Missing boot image <os>/<arch>/<subarch>/<release>.');
  await expect(page.locator('.outcome')).toContainText('Status afterwards: Failed deployment');
  await expect(page.locator('.takeaways .is-broken')).toHaveText(/^Import at least one suitable image/);
  await expect(page.getByRole('combobox', { name: 'MAAS version' })).toHaveValue('3.6');
  await expect(page).toHaveURL(/#deployment\/send-ephemeral\?base=ubuntu\/noble&cloud-init=metadata-server&ephemeral=no&maas=3\.6&preseed=default&status=ready&target=custom-tgz&uploaded=yes$/);
  await page.goBack();
  await expect(page.locator('.verdict')).toContainText('The deployment arrives');
  const other = await context.newPage();
  await other.goto(path + broken);
  await expect(other.locator('.verdict')).toHaveText('Your deployment stops at step 5, MAAS sends the ephemeral OS.');
  await expect(other.locator('.verdict')).toBeInViewport();
  await expect(other.getByRole('combobox', { name: 'Its base_image' })).toHaveValue('ubuntu/noble');
  await expect(openEntry(other)).toContainText('MAAS sends the ephemeral OS');
  await expect(stepInDrawing(other, 'start-curtin')).toHaveClass(/is-outside/);
  await expect(other.locator('.walk-status')).toContainText('It stops here.');
});

test('a scenario that names no version is that of the version the reader has chosen', async ({ page }) => {
  await page.goto(`${path}?maas=3.4#deployment?preseed=broken`);
  await expect(page.getByRole('combobox', { name: 'MAAS', exact: true })).toHaveValue('3.4');
  await expect(page.getByRole('combobox', { name: 'MAAS version' })).toHaveValue('3.4');
});

test('a link to the rules leaves the scenario as it is', async ({ page }) => {
  await page.goto(path + broken);
  await page.evaluate(() => location.assign('#rules'));
  await expect(page.locator('#rules')).toBeInViewport();
  await expect(page.locator('.takeaways .is-broken')).toHaveCount(1);
  await expect(page.locator('.verdict')).toBeVisible();
});

test('a scenario is copied as Markdown for a ticket, or offered where the clipboard is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path + broken);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await clipboard(page).toContain('The deployment stops');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\(http[^)]*deployment-flowchart\/\?maas=3\.6#/, '(…#')).toBe(
    [
      'The deployment stops at step 5, **MAAS sends the ephemeral OS**. The Ubuntu that has to boot the machine is not imported.',
      '',
      '```text',
      'Missing boot image <os>/<arch>/<subarch>/<release>.',
      '```',
      '',
      'Remedy: Import the series that this machine boots: the commissioning series, or the base of the custom image.',
      'Status afterwards: Failed deployment',
      'Rule: Import at least one suitable image from a stream before you deploy anything: it boots the machine.',
      '',
      '- MAAS: 3.6',
      '- Status of the machine: Ready',
      '- Target: Custom image, archive (tgz)',
      '- Ubuntu that boots the machine: not imported',
      '- Image: uploaded',
      '- base_image: ubuntu/noble',
      '- Preseed: the one that came with MAAS',
      '- cloud-init configuration: the metadata server of MAAS',
      '- Boots with: noble, the base of the image',
      '- Target image: downloaded from the rack controller and unpacked',
      '',
      `[Deployment flowchart](…${broken})`,
      '',
    ].join('\n'),
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(page.url());
});

test('what an address gives wrongly is named, and the rest is shown', async ({ page }) => {
  await page.goto(`${path}#deployment/no-such?status=asleep&target=esxi&maas=2.4`);
  await expect(page.locator('.flow-notice')).toContainText('step as “no-such”');
  await expect(page.locator('.flow-notice')).toContainText('status as “asleep”');
  await expect(page.locator('.verdict')).toHaveText('Your deployment stops at step B, The custom image is uploaded.');
  await expect(page.locator('.outcome .says')).toHaveText('Unsupport operating system esxi, supported operating systems: <list>');
});

test('a base image of the wrong form is refused in a sentence, and stays to be mended', async ({ page }) => {
  await page.goto(`${path}#deployment?target=custom-tgz`);
  const base = page.getByRole('combobox', { name: 'Its base_image' });
  await base.fill('noble');
  await base.blur();
  await expect(page.locator('.flow-notice')).toHaveText('“noble” is no base_image: write it as OS/SERIES, such as ubuntu/noble.');
  await expect(base).toHaveAttribute('aria-invalid', 'true');
  await base.fill('windows/2022');
  await base.blur();
  await expect(page.locator('.flow-notice')).toBeEmpty();
  await expect(page.locator('.outcome .says')).toHaveText('custom images require a valid non-custom OS type base image');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the vertical drawing and the open step share the window, and every target can be touched', async ({ page }) => {
    await page.goto(`${path}#deployment/start-curtin`);
    await expect(stepInDrawing(page, 'start-curtin')).toBeInViewport();
    await expect(openEntry(page).getByRole('heading')).toBeInViewport();
    await stepInDrawing(page, 'configure-from-preseed').tap();
    await expect(openEntry(page)).toContainText('It makes partitions');
    const small = await page.evaluate(() => {
      const targets = [...document.querySelectorAll('deployment-flowchart :is(button:not(.copy-link, .ticket-button, .copy-code), select, summary, a.step)')];
      return targets.filter((target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.5).map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(small).toEqual([]);
  });
});

test('no window is too narrow for it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path + broken);
  await expect(page.locator('.verdict')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@long' : [] }, () => {
    test.use({ colorScheme });

    test('axe finds nothing in any state', async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const [width, hash] of [[1440, ''], [1440, broken], [1440, '#deployment/check-command?flow=preseeds'], [360, broken]] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('about:blank');
        await page.goto(path + hash);
        await expectAccessible(page, `${width} px ${hash}`, { include: 'deployment-flowchart', ...(colorScheme === 'dark' && { rules: ['color-contrast'] }) });
      }
    });
  });
}
