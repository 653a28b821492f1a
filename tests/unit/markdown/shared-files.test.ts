import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkSharedFiles } from '../../../src/markdown/shared-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'shared-'));
afterAll(() => rmSync(folder, { recursive: true }));

function makeProject(files: Readonly<Record<string, string>>): string {
  const project = mkdtempSync(join(folder, 'project-'));
  mkdirSync(join(project, 'content'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, 'content', name), text);
  return project;
}

const good = { 'words.txt': 'adapter\n', 'names.txt': 'Packer\n', 'glossary.yaml': '- id: image\n  term: image\n  text: What a machine is deployed with.\n' };

it('takes those of this project, and of a small one', () => {
  expect(() => checkSharedFiles('.')).not.toThrow();
  expect(() => checkSharedFiles(makeProject(good))).not.toThrow();
});

it('misses one that is not there', () => {
  expect(() => checkSharedFiles(makeProject({ ...good, 'words.txt': '' }))).not.toThrow();
  const { 'words.txt': _, ...others } = good;
  expect(() => checkSharedFiles(makeProject(others))).toThrow('content/words.txt:1:1: This file is missing, and every page is read with it.');
});

it('tells a mistake in the glossary with its own place, and shows no stack', () => {
  const project = makeProject({ ...good, 'glossary.yaml': good['glossary.yaml'].replace('term:', 'trem:') });
  expect(() => checkSharedFiles(project)).toThrow(expect.objectContaining({ message: expect.stringMatching(/^content\/glossary\.yaml:1:3: `term` is missing\./), stack: '' }));
});
