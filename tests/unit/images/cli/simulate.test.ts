import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

describe('simulate', () => {
  it('walks a deployment that works', async () => {
    const { code, out } = await runCli(['simulate']);
    expect(code).toBe(0);
    expect(out).toMatch(/✓ The machine is Deployed\n\nStatus +Deployed\n/);
    expect(out).not.toContain('✗');
  });

  it('says where one stops, what MAAS writes, and which rule it breaks, with exit code 1', async () => {
    const { code, out } = await runCli(['simulate', '--target', 'custom-tgz', '--base-image', 'ubuntu/noble', '--no-ephemeral']);
    expect(code).toBe(1);
    expect(out).toMatch(/✗ MAAS sends the ephemeral OS\n\nStatus +Failed deployment\n/);
    expect(out).toContain('  Missing boot image <os>/<arch>/<subarch>/<release>.\n');
    expect(out).toContain('Rules it breaks\n  Import at least one suitable image');
  });

  it('prints JSON for programs, with the address of the scenario', async () => {
    const { out } = await runCli(['simulate', '--status', 'new', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      scenario: { status: 'new' },
      address: expect.stringContaining('status=new'),
      stop: { step: 'receive-deploy-command', says: "Can't deploy a machine that is in the 'New' state" },
    });
  });

  it.each([
    [['--target', 'custom-tgz', '--base-image', 'noble'], '--base-image is "noble", not of the form OS/SERIES, such as ubuntu/noble.'],
    [['--maas', 'latest'], '--maas is "latest", not a version of MAAS such as 3.8.'],
    [['ubuntu'], 'It takes options only, and no "ubuntu".'],
  ])('names what is wrong with %j', async (words, reason) => {
    expect((await runCli(['simulate', ...words])).err).toContain(`BadUse: simulate: ${reason} Usage: `);
  });

  it.each([
    [['--base-image', 'ubuntu/noble'], '--base-image changes nothing for the target ubuntu; it goes with --target custom-tgz, custom-raw.'],
    [['--target', 'esxi', '--cloud-init', 'packed-only'], '--cloud-init packed-only changes nothing for the target esxi; it goes with --target custom-tgz, custom-raw.'],
    [['--target', 'centos', '--not-uploaded'], '--not-uploaded changes nothing for the target centos; it goes with --target custom-tgz, custom-raw, esxi, windows.'],
  ])('notes an option that has no meaning for the target, and goes on: %j', async (words, note) => {
    expect(await runCli(['simulate', ...words])).toMatchObject({ code: 0, err: `Note: ${note}\n`, out: expect.stringContaining('✓ The machine is Deployed') });
  });

  it.each([[['--status', 'asleep']], [['--maas', 'latest']], [['ubuntu']], [['--colour']]])('is used wrongly with %j', async (words) => {
    const { code, err } = await runCli(['simulate', ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(/^BadUse: simulate: .*\n/);
  });
});
