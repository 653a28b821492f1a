import { expect, it } from 'vitest';
import { readPage } from '../../../src/publish/page-reading.ts';

const html = `<!doctype html><html><head><meta charset="utf-8"><link rel="preload" href="/a.woff2"><style>p{}</style></head><body><main class="page page-reference"><h1>A</h1><div class="prose"><p>Text</p><h2 id="x">X</h2><p data-web>Online</p></div></main></body></html>`;

it('gives every stage what it takes from a page', () => {
  const { page, inline, webOnly, record, source } = readPage('a/', html);
  expect(page.links.map(({ address }) => address)).toEqual(['/a.woff2']);
  expect([...inline.styles]).toEqual([expect.stringMatching(/^sha256-/)]);
  expect(webOnly.map(({ offset, end }) => html.slice(offset, end))).toEqual(['<link rel="preload" href="/a.woff2">', '<p data-web>Online</p>']);
  expect(record?.sections.map(({ id, text }) => [id, text])).toEqual([['', 'Text'], ['x', 'Online']]);
  expect(source.markdown).toBe('# A\n\nText\n\n## X\n\nOnline\n');
});

it('can be sent to another thread', () => expect(structuredClone(readPage('a/', html))).toEqual(readPage('a/', html)));
