import source from '../../content/glossary.yaml?raw';
import { near } from '../images/near.ts';
import { parseGlossary } from '../markdown/glossary.ts';
import type { GlossaryTerm } from '../markdown/glossary.ts';
import { ComponentError } from './component-error.ts';

/** The glossary, in alphabetical order. */
export const glossary = parseGlossary(source);

/**
 * The term with that id.
 *
 * @param at `file:line:column` of the component that asks
 * @throws ComponentError that names the ids most like it
 */
export function findTerm(id: string, at?: string): GlossaryTerm {
  const found = glossary.find((term) => term.id === id);
  if (found !== undefined) return found;
  const ids = near(id, glossary.map((term) => term.id));
  throw new ComponentError(at, `The glossary has no term with the id \`${id}\`. ${ids.length > 0 ? `Near it: ${ids.map((other) => `\`${other}\``).join(', ')}.` : ''}`.trim());
}
