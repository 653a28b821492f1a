import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Pair = readonly [left: string, right: string];

/** True where the machine is a Linux with dpkg. */
export const hasDpkg = process.platform === 'linux' && spawnSync('dpkg', ['--version']).status === 0;

/** The versions of all packages of this machine, each once. */
export function installedVersions(): readonly string[] {
  const lines = execFileSync('dpkg-query', ['-W', '-f', '${Version}\\n'], { encoding: 'utf8' }).split('\n');
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** What `dpkg --validate-version` says of each text: undefined, or its complaint. */
export function validateWithDpkg(texts: readonly string[]): readonly (string | undefined)[] {
  const each = `for text; do dpkg --validate-version -- "$text" 2>&1 && printf '\\1'; printf '\\0'; done`;
  const { stdout } = spawnSync('sh', ['-c', each, 'sh', ...texts], { encoding: 'utf8' });
  const said = stdout.split('\0').slice(0, texts.length);
  return said.map((text) => (text.endsWith('\u0001') ? undefined : text.trim().replace(/^.* has bad syntax: /s, '')));
}

/**
 * Runs `dpkg --compare-versions LEFT OPERATOR RIGHT` once for each claim, two at a time, and returns those that dpkg
 * denies.
 */
export function deniedByCompareVersions(claims: readonly (readonly [string, string, string])[]): readonly string[] {
  const command = 'dpkg --compare-versions "$1" "$2" "$3" || printf "%s %s %s\\n" "$1" "$2" "$3"';
  const { stdout, status } = spawnSync('xargs', ['-d', '\\n', '-n', '300', '-P', '2', 'sh', '-c', loop(command), 'sh'], {
    input: claims.flat().join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`xargs ended with ${String(status)}`);
  return stdout.split('\n').filter((line) => line !== '');
}

function loop(command: string): string {
  return `while [ $# -ge 3 ]; do ${command}; shift 3; done`;
}

/**
 * Asks dpkg for the order of many pairs at once: -1, 0 or 1 each.
 *
 * One process per relation: for each pair a package `v<i>` of the left version is installed and a package `r<i>` that
 * depends on `v<i> (<< right)` waits for its configuration. `dpkg --no-act --configure -a` sets up the ones whose
 * relation holds, by the same function that `--compare-versions` calls.
 */
export function orderWithDpkg(pairs: readonly Pair[]): readonly number[] {
  const earlier = holding(pairs, '<<');
  const later = holding(pairs, '>>');
  return pairs.map((_, index) => Number(later.has(index)) - Number(earlier.has(index)));
}

function holding(pairs: readonly Pair[], relation: '<<' | '>>'): ReadonlySet<number> {
  const admin = mkdtempSync(join(tmpdir(), 'dpkg-'));
  try {
    for (const folder of ['info', 'updates', 'triggers']) mkdirSync(join(admin, folder));
    writeFileSync(join(admin, 'available'), '');
    writeFileSync(join(admin, 'status'), pairs.map((pair, index) => stanzas(pair, index, relation)).join(''));
    const { stdout } = spawnSync(
      'dpkg',
      [`--admindir=${admin}`, '--no-act', '--abort-after=100000000', '--configure', '-a'],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C' } },
    );
    const found = stdout.matchAll(/^Setting up r(\d+) /gm);
    return new Set(found.map(([, index]) => Number(index)));
  } finally {
    rmSync(admin, { recursive: true });
  }
}

function stanzas([left, right]: Pair, index: number, relation: string): string {
  const common = 'Architecture: all\nMaintainer: test <test@example.com>\nDescription: test\n';
  return (
    `Package: v${index}\nStatus: install ok installed\nVersion: ${left}\n${common}\n` +
    `Package: r${index}\nStatus: install ok unpacked\nVersion: 1\nDepends: v${index} (${relation} ${right})\n${common}\n`
  );
}
