import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailure } from '../publish/build-failure.ts';
import { namesFile, wordsFile } from './checks/word-list.ts';
import { glossaryFile, parseGlossary } from './glossary.ts';

/**
 * Reads what all pages need, before any of them, so that a mistake in it is told once and not of each page.
 *
 * @throws BuildFailure where one of the files is missing, or the glossary is not in order
 */
export function checkSharedFiles(project: string): void {
  for (const file of [wordsFile, namesFile, glossaryFile]) {
    if (!existsSync(join(project, file))) throw new BuildFailure(`${file}:1:1: This file is missing, and every page is read with it. Bring it back.`);
  }
  parseGlossary(readFileSync(join(project, glossaryFile), 'utf8'));
}
