import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findSyntaxFaults } from '../../../src/commands/bash-syntax.ts';
import { commands } from '../../../src/images/cli/commands.ts';

const folder = '.github/workflows/';
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ 'timeout-minutes': z.number(), steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })) })),
});
const scripts: Readonly<Record<string, string>> = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;
const workflows = readdirSync(folder).map((name) => [name, workflow.parse(parse(readFileSync(folder + name, 'utf8')))] as const);
const steps = workflows.flatMap(([name, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ name, ...step }))));

it('pins every action by the digest of its commit', () => {
  const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
  expect(used.length).toBeGreaterThan(4);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

it('installs from the lock file alone, and runs scripts and commands that there are', () => {
  for (const { name, run = '' } of steps) {
    expect(run, name).not.toMatch(/npm (?:i|install|update)\b|npx /);
    for (const [, script = ''] of run.matchAll(/npm run (?:-s )?([\w:]+)/g)) expect(Object.keys(scripts), name).toContain(script);
    for (const [, command = ''] of run.matchAll(/npm run -s images -- (\w+)/g)) expect(Object.keys(commands), name).toContain(command);
  }
});

it('has steps that bash can read', async () => {
  const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run.replace(/\$\{\{.*?\}\}/g, 'x')]));
  expect(scripts.length).toBeGreaterThan(8);
  expect(await findSyntaxFaults(scripts)).toEqual([]);
});

it('publishes only what has been judged', () => {
  const [, published] = workflows.find(([name]) => name === 'publish.yml') ?? [];
  const runs = published?.jobs['test']?.steps.map(({ run, uses }) => run ?? uses ?? '') ?? [];
  const upload = runs.findIndex((step) => step.startsWith('actions/upload-pages-artifact@'));
  expect(runs.indexOf('npm test')).toBeGreaterThan(0);
  expect(runs.indexOf('npm run -s verify')).toBeGreaterThan(runs.indexOf('npm test'));
  expect(upload).toBeGreaterThan(runs.indexOf('npm run -s verify'));
});
