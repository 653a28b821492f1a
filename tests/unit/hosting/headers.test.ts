import { expect, it } from 'vitest';
import { headersFor, readHeaders, siteHeaders, writeHeaders } from '../../../src/hosting/headers.ts';

const text = `/*
  A: one: two
  B: three
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

it('writes a rule for every path, and one for each folder whose files never change', () => {
  expect(writeHeaders({ A: 'one: two', B: 'three' }, ['assets/'])).toBe(text);
});

it('reads what it wrote', () => {
  expect(readHeaders(text)).toEqual([
    { path: '/*', headers: { A: 'one: two', B: 'three' } },
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ]);
  expect(readHeaders('')).toEqual([]);
});

it('gives a path the headers of each rule that meets it', () => {
  const rules = readHeaders(text);
  expect(headersFor('/about-images/', rules)).toEqual({ A: 'one: two', B: 'three' });
  expect(headersFor('/assets/x.js', rules)).toEqual({ A: 'one: two', B: 'three', 'Cache-Control': 'public, max-age=31536000, immutable' });
  expect(headersFor('/only', [{ path: '/only', headers: { C: '1' } }])).toEqual({ C: '1' });
});

it('tells no other site what a reader reads, and lets no page use a camera', () => {
  const headers = siteHeaders("default-src 'none'");
  expect(headers['Referrer-Policy']).toBe('same-origin');
  expect(headers['Permissions-Policy']).toMatch(/^clipboard-write=\(self\), .*\bcamera=\(\)/);
});
