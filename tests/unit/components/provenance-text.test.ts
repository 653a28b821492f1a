import { expect, it } from 'vitest';
import { describeSource } from '../../../src/components/provenance-text.ts';

const provenance = { address: 'http://mirror.example/x', sha256: '', size: 0, fetched: '2026-11-21T10:00:00.000Z', signature: { status: 'unsigned' } } as const;

it('tells source, date and signature in a sentence', () => {
  expect(describeSource(provenance)).toBe('Source: http://mirror.example/x, read on 21 November 2026; it came without a signature.');
  expect(describeSource({ ...provenance, origin: 'images.maas.io', published: '2025-07-24T08:00:00.000Z', note: 'An excerpt.' })).toBe(
    'Source: images.maas.io, published on 24 July 2025; it came without a signature. An excerpt.',
  );
});
