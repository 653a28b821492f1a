import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSyntaxFaults } from '../../../src/commands/bash-syntax.ts';
import { parseShell } from '../../../src/commands/shell.ts';
import { scripts } from './shell-arbitrary.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the scripts of a page', () => {
  it('have no fault that bash sees', async () => {
    expect(await findSyntaxFaults([])).toEqual([]);
    expect(await findSyntaxFaults(['a', '', '# only a comment', 'if b; then\n  c\nfi', "cat <<'EOF'\nd\nEOF"])).toEqual([]);
  });

  it('are named by number and line where bash cannot read them', async () => {
    expect(await findSyntaxFaults(['a', 'b\nif c; then\n  d\ndone', 'e |', 'f) g'])).toEqual([
      { script: 1, line: 4, message: "syntax error near unexpected token `done'" },
      { script: 2, line: 2, message: 'syntax error: unexpected end of file' },
      { script: 3, line: 1, message: "syntax error near unexpected token `)'" },
    ]);
  });

  it('have a fault where a here-document has no end, although bash only warns', async () => {
    expect(await findSyntaxFaults(['a\ncat <<EOF\nb'])).toEqual([{ script: 0, line: 2, message: "warning: here-document at line 2 delimited by end-of-file (wanted `EOF')" }]);
  });

  it.each([
    ['if a; then', 'fi'],
    ['f() {', '}'],
    ['for a in b; do', 'done'],
    ['(', ')'],
    ['case a in b)', ';; esac'],
    ['{ while a; do', 'done }'],
  ])('cannot close what another opens: %s', async (opened, closed) => {
    expect(await findSyntaxFaults([opened, closed])).toHaveLength(2);
  });

  it('are not run, whatever they hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bash-syntax-'));
    writeFileSync(join(folder, 'environment'), `touch ${folder}/d`);
    vi.stubEnv('BASH_ENV', join(folder, 'environment'));
    await findSyntaxFaults([`touch ${folder}/a`, `fi; done; }; touch ${folder}/b`, `"$(touch ${folder}/c)`]);
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).toBe('environment\n');
    rmSync(folder, { recursive: true });
  });

  it('cannot be read on a machine without bash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-bash-'));
    vi.stubEnv('PATH', folder);
    expect(await findSyntaxFaults(['a'])).toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  it('are judged together as bash judges each alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scripts, { minLength: 1, maxLength: 4 }), async (list) => {
        const closed = list.filter((script) => parseShell(script).problems.length === 0);
        const alone = closed.flatMap((script, index) => {
          const { stderr } = spawnSync('bash', ['--norc', '-n'], { input: `${script}\n`, env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
          return stderr.length === 0 ? [] : [index];
        });
        expect((await findSyntaxFaults(closed))?.map(({ script }) => script)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});

it('tells each who asks at the same time of the faults in their own scripts', async () => {
  const asked = [['echo a'], ['if true; then'], ['echo b', 'for x do'], ['echo c']].map((scripts) => findSyntaxFaults(scripts));
  const lines = (await Promise.all(asked)).map((faults) => faults?.map(({ script }) => script));
  expect(lines).toEqual([[], [0], [1], []]);
});
