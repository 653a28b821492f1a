import { readFileSync } from 'node:fs';
import { glossaryFile, parseGlossary } from '../../../src/markdown/glossary.ts';
import type { GlossaryTerm } from '../../../src/markdown/glossary.ts';

/** The glossary of this project. */
export function readGlossary(): readonly GlossaryTerm[] {
  return parseGlossary(readFileSync(glossaryFile, 'utf8'));
}
