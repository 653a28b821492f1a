import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeTemporary } from '../edge/temporary.ts';
import { runCli } from './run-cli.ts';

const change = z.object({ name: z.string(), from: z.string(), to: z.string() });
const comparison = z.object({
  from: z.string(),
  to: z.string(),
  added: z.array(z.object({ name: z.string(), version: z.string() })),
  removed: z.array(z.object({ name: z.string() })),
  upgraded: z.array(change),
  downgraded: z.array(change),
  unchanged: z.array(z.object({ name: z.string() })),
});
const packages = z.object({ packages: z.array(z.unknown()) });

async function count(image: string): Promise<number> {
  return packages.parse(JSON.parse((await runCli(['manifest', image, '--json'])).out)).packages.length;
}

describe('diff', () => {
  it('compares two real systems, and counts each package once', async () => {
    const { code, out } = await runCli(['diff', 'debian-12', 'debian-13', '--json']);
    expect(code).toBe(0);
    const result = comparison.parse(JSON.parse(out));
    expect([result.from, result.to]).toEqual(['custom/debian-12', 'custom/debian-13']);
    const { added, removed, upgraded, downgraded, unchanged } = result;
    const shared = upgraded.length + downgraded.length + unchanged.length;
    expect(removed.length + shared).toBe(await count('debian-12'));
    expect(added.length + shared).toBe(await count('debian-13'));
    expect(upgraded.find(({ name }) => name === 'apt')).toEqual({ name: 'apt', from: '2.6.2', to: expect.stringMatching(/^3\./) });
  });

  it.skipIf(spawnSync('dpkg', ['--version']).error !== undefined)('calls upgraded what dpkg calls newer (left out where dpkg is not at hand)', async () => {
    const { upgraded } = comparison.parse(JSON.parse((await runCli(['diff', 'debian-12', 'debian-13', '--json'])).out));
    const refused = upgraded.filter(({ from, to }) => spawnSync('dpkg', ['--compare-versions', from, 'lt', to]).status !== 0);
    expect(upgraded.length).toBeGreaterThan(100);
    expect(refused).toEqual([]);
  });

  it('prints what changed for people, the counts last', async () => {
    const folder = makeTemporary();
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    writeFileSync(before, 'bash\t5.1-6\ncron\t3.0\nlibc6:amd64\t2.36-9\n');
    writeFileSync(after, 'bash\t5.1-6\nlibc6:amd64\t2.36-10\nzsh\t5.9\n');
    const { out } = await runCli(['diff', before, after]);
    expect(out).toBe(
      [
        'Added (1)',
        '  zsh  5.9',
        '',
        'Removed (1)',
        '  cron  3.0',
        '',
        'Upgraded (1)',
        '  libc6:amd64  2.36-9  →  2.36-10',
        '',
        `From ${before} to ${after}: 1 added, 1 removed, 1 upgraded, 0 downgraded, 1 unchanged`,
        '',
      ].join('\n'),
    );
  });

  it('warns that an excerpt is only one', async () => {
    const { out } = await runCli(['diff', 'ubuntu/jammy/amd64/20220718', 'debian-12']);
    expect(out).toMatch(/; ubuntu\/jammy\/amd64\/20220718: an excerpt only\n$/);
  });

  it('is used wrongly with one image', async () => {
    expect((await runCli(['diff', 'debian-12'])).code).toBe(2);
  });
});
