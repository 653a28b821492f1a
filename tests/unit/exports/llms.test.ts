import { expect, it } from 'vitest';
import { writeLlms } from '../../../src/exports/llms.ts';

it('lists the pages by kind, each with its copy as Markdown', () => {
  const text = writeLlms([
    { path: '', title: 'Home', description: 'About images of MAAS.', kind: 'home', markdown: '', preview: ['', '', {}], order: [], next: undefined },
    { path: 'how-to/import-images/', title: 'Import images', description: 'How to import.', kind: 'how-to', markdown: '', preview: ['', '', {}], order: [], next: undefined },
  ]);
  expect(text).toContain('> About images of MAAS.');
  expect(text).toContain('## How-to guides\n\n- [Import images](how-to/import-images/index.md): How to import.\n');
});
