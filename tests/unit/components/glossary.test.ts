import { describe, expect, it } from 'vitest';
import { findTerm, glossary } from '../../../src/components/glossary.ts';

describe('findTerm', () => {
  it('finds each term by its id', () => {
    for (const term of glossary) expect(findTerm(term.id)).toBe(term);
  });

  it('names the place and what is near where there is no such term', () => {
    expect(() => findTerm('boot-sorce', 'content/pages/a.mdx:8:3')).toThrow(
      'content/pages/a.mdx:8:3: The glossary has no term with the id `boot-sorce`. Near it: `boot-source`',
    );
  });
});
