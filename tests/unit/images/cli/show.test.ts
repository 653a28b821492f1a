import { describe, expect, it } from 'vitest';
import { ga, makeSnapshot } from './fixture.ts';
import { runCli } from './run-cli.ts';

describe('show', () => {
  it('prints a product: fields, where it comes from, versions from the newest, items', async () => {
    const { code, out } = await runCli(['show', ga, '--snapshot', await makeSnapshot()]);
    expect(code).toBe(0);
    expect(out).toMatch(/^com\.example\.stable:v3:boot:22\.04:amd64:ga-22\.04\n/);
    expect(out).toMatch(/^release_title +22\.04 LTS$/m);
    expect(out).toMatch(/^signature +unsigned$/m);
    expect(out).toMatch(/^squashfs +squashfs +455,462,912 +jammy\/amd64\/20250718\/squashfs +[0-9a-f]{64}$/m);
    expect(out.indexOf('\n20250718\n')).toBeLessThan(out.indexOf('\n20250615\n'));
  });

  it('prints JSON for programs', async () => {
    const { out } = await runCli(['show', ga, '--json', '--snapshot', await makeSnapshot()]);
    expect(JSON.parse(out)).toMatchObject({
      product: ga,
      versions: [{ version: '20250615' }, { version: '20250718' }],
    });
  });

  it('names products near one that is not there, with exit code 1', async () => {
    const { code, out, err } = await runCli([
      'show',
      'com.example.stable:v3:boot:22.04:amd64:gb-22.04',
      '--snapshot',
      await makeSnapshot(),
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `There is no product com.example.stable:v3:boot:22.04:amd64:gb-22.04. Near it: ${ga}, ${ga.replace(':ga-', ':hwe-')}.\n`,
    );
  });

  it('names the products that have a value of that name, and the command that lists all where there are none', async () => {
    const snapshot = await makeSnapshot();
    expect((await runCli(['show', 'Jammy', '--snapshot', snapshot])).err).toContain(`There is no product Jammy. Near it: ${ga}`);
    expect((await runCli(['show', 'xyzzy', '--snapshot', snapshot])).err).toBe('There is no product xyzzy. Those there are: npm run -s images -- list\n');
  });
});
