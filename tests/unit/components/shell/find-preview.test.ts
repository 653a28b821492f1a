import { expect, it } from 'vitest';
import { findPreview } from '../../../../src/components/shell/previews/find-preview.ts';
import type { Previews } from '../../../../src/components/shell/previews/find-preview.ts';

const previews: Previews = { 'glossary/': ['Glossary', 'All terms.', { enlist: ['enlist', 'To make known.'] }], 'a/': ['A page', 'What it is.', { one: ['Section one'] }] };

it('tells a page, a section of it, and what a term means', () => {
  expect(findPreview(previews, 'a/', '')).toEqual({ title: 'A page', text: 'What it is.' });
  expect(findPreview(previews, 'a/index.html', 'one')).toEqual({ title: 'A page: Section one', text: 'What it is.' });
  expect(findPreview(previews, 'glossary/', 'enlist')).toEqual({ title: 'enlist', text: 'To make known.' });
});

it('tells nothing of an address that is no page', () => {
  expect(findPreview(previews, 'b/', '')).toBeUndefined();
});
