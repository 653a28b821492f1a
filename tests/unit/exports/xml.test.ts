import { expect, it } from 'vitest';
import { writeFeed, writeSitemap } from '../../../src/exports/xml.ts';

const site = 'https://docs.example.com/maas/';
const page = (path: string, changed?: string) => ({ path, title: 'A & B', description: 'What it is.', kind: 'how-to', markdown: '', preview: ['', '', {}] as const, order: [], next: undefined, changed });

it('lists every page, with the day of its last change where git knows one', () => {
  const text = writeSitemap([page('a/', '2026-11-21'), page('b/')], site);
  expect(text).toContain('<url><loc>https://docs.example.com/maas/a/</loc><lastmod>2026-11-21</lastmod></url>\n<url><loc>https://docs.example.com/maas/b/</loc></url>');
});

it('feeds the pages that were changed last, newest first', () => {
  const text = writeFeed([page('old/', '2026-01-01'), page('new/', '2026-11-21'), page('unknown/')], site, '2026-11-26');
  expect([...text.matchAll(/<entry><id>([^<]*)/g)].map(([, id]) => id)).toEqual([`${site}new/`, `${site}old/`]);
  expect(text).toContain('<updated>2026-11-21T00:00:00Z</updated>\n<link rel="self"');
  expect(text).toContain('<title>A &amp; B</title>');
});
