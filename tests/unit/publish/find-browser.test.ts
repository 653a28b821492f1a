import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/publish/find-browser.ts';
import type { Machine } from '../../../src/publish/find-browser.ts';

/** A machine with the given programs, where running a command may add more. */
function machine(programs: string[], options: Partial<Machine> & { installs?: Record<string, string> } = {}) {
  const ran: string[] = [];
  const { installs = {}, ...rest } = options;
  return {
    ran,
    env: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightBrowser: () => '/cache/chromium',
    isExecutable: (file: string) => programs.includes(file),
    run: (command: string, args: readonly string[]) => {
      const line = [command === process.execPath ? 'node' : command, ...args].join(' ');
      ran.push(line);
      const added = Object.entries(installs).find(([part]) => line.includes(part))?.[1];
      if (added !== undefined) programs.push(added);
      return added !== undefined;
    },
    system: () => 'ID=debian',
    isRoot: true,
    ...rest,
  } satisfies Machine & { ran: string[] };
}

describe('findBrowser', () => {
  it('takes the one that CHROMIUM names before all others', () => {
    expect(findBrowser(machine(['/opt/c', '/cache/chromium'], { env: { CHROMIUM: '/opt/c' } }))).toBe('/opt/c');
  });

  it('says so where CHROMIUM names no program', () => {
    expect(() => findBrowser(machine(['/cache/chromium'], { env: { CHROMIUM: '/opt/none' } }))).toThrow('CHROMIUM names /opt/none');
  });

  it("takes Playwright's own before the system's", () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/cache/chromium']))).toBe('/cache/chromium');
  });

  it('takes Chrome or Chromium of the system', () => {
    expect(findBrowser(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(['/usr/local/bin/google-chrome']))).toBe('/usr/local/bin/google-chrome');
  });

  it("fetches Playwright's where none is there", () => {
    const bare = machine([], { installs: { 'install --with-deps chromium': '/cache/chromium' } });
    expect(findBrowser(bare)).toBe('/cache/chromium');
    expect(bare.ran).toHaveLength(1);
  });

  it('installs the package as root on Debian where that fails', () => {
    const bare = machine([], { installs: { 'apt-get install': '/usr/bin/chromium' } });
    expect(findBrowser(bare)).toBe('/usr/bin/chromium');
    expect(bare.ran.at(-1)).toBe('apt-get install --yes --no-install-recommends chromium');
  });

  it.each([{ isRoot: false }, { system: () => 'ID=fedora' }])('says in one sentence what to install where nothing helps: %o', (options) => {
    const bare = machine([], { ...options, installs: { 'apt-get install': '/usr/bin/chromium' } });
    expect(() => findBrowser(bare)).toThrow(/^The browser tests need Chrome or Chromium: .*\.$/);
    expect(bare.ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });
});
