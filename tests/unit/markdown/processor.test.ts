import { expect, it } from 'vitest';
import { pageProcessor } from '../../../src/markdown/processor.ts';

it('gives all pages that ask at once the same renderer, and those with other options another', async () => {
  const { createMdxRenderer } = pageProcessor();
  const ask = (sourcemap: boolean) => createMdxRenderer?.({ syntaxHighlight: 'prism' }, { optimize: true, sourcemap });
  const [first, second, other] = await Promise.all([ask(false), ask(false), ask(true)]);
  expect(first).toBeDefined();
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});
