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

  it.each([[['--status', 'asleep']], [['--maas', 'latest']], [['ubuntu']], [['--colour']]])('is used wrongly with %j', async (words) => {
    const { code, err } = await runCli(['simulate', ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(/^BadUse: simulate: .*\n/);
  });
});
