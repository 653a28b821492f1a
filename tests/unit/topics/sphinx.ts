import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The `sphinx-build` of this machine; as root on Debian or Ubuntu it is installed where it is missing. Undefined where there
 * is none to be had.
 */
export function findSphinx(): string | undefined {
  if (works()) return 'sphinx-build';
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/\b(debian|ubuntu)\b/.test(system)) return undefined;
  const install = (): boolean => spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'python3-sphinx'], { timeout: 300_000 }).status === 0;
  if (!install()) {
    spawnSync('apt-get', ['update'], { timeout: 120_000 });
    install();
  }
  return works() ? 'sphinx-build' : undefined;
}

function works(): boolean {
  return spawnSync('sphinx-build', ['--version']).status === 0;
}
