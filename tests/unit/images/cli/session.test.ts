import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeSource } from '../edge/make-source.ts';
import { serve } from '../edge/server.ts';
import { makeTemporary, readTree } from '../edge/temporary.ts';
import { runCli } from './run-cli.ts';

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('on a terminal (left out where there is no command called script)', () => {
  it('shows a bar while it works, colours titles, and leaves both out with NO_COLOR or in a pipe', async () => {
    const [source, out] = [makeSource(), makeTemporary()];
    const onTerminal = (args: string, env: Record<string, string> = {}): string =>
      execFileSync('script', ['-qec', `"${process.execPath}" src/images/cli/main.ts ${args}`, '/dev/null'], {
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(onTerminal(`sync --source ${source} --unsigned --out ${out}`)).toMatch(/100% 2\/2 manifests/);
    expect(onTerminal(`list --snapshot ${out}`)).toContain('\u001b[1mPRODUCT');
    expect(onTerminal(`list --snapshot ${out}`, { NO_COLOR: '1' })).not.toContain('\u001b[1m');
    expect(onTerminal(`sync --source ${source} --unsigned --out ${makeTemporary()} --quiet`)).toBe('');
  });
});

describe('a command that is interrupted', () => {
  it('ends at once and leaves no lock that stops the next', async () => {
    const { url } = await serve(new Map(), (_path, _request, response) => {
      response.writeHead(200).write('{');
      return true;
    });
    const out = makeTemporary();
    const child = spawn(
      process.execPath,
      ['src/images/cli/main.ts', 'sync', '--source', url, '--unsigned', '--out', out],
      { stdio: 'ignore' },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    await expect.poll(() => Object.keys(readTree(out)), { timeout: 20_000 }).toContain('.lock');
    child.kill('SIGINT');
    await new Promise((resolve) => child.on('close', resolve));
    expect(await runCli(['sync', '--source', makeSource(), '--unsigned', '--out', out, '--quiet'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });
});
