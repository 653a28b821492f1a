import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(...flags: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [...flags, 'src/publish/need-node.mjs'], { encoding: 'utf8' });
  return { status, stderr };
}

it('says in one sentence what to do where Node.js cannot run the project', () => {
  expect(run('--no-experimental-strip-types')).toEqual({
    status: 1,
    stderr: `Node.js ${process.version} cannot run TypeScript, and the Node.js that comes with the dependencies is not there: run \`npm rebuild node --ignore-scripts=false\`, or use Node.js 24.\n`,
  });
});

it('says nothing where it can', () => expect(run()).toEqual({ status: 0, stderr: '' }));
