import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { places } from '../../fixtures/places.ts';
import { sectionSource } from './page-source.ts';

const oracle = '../shared/legacy/topical-index.json';
const oracleEntry = z.array(z.object({ topic: z.number(), anchor: z.string() }));

describe('each place of the old index', () => {
  it.each(places)('%i#%s has a section of its own with substance: %s', (_topic, _anchor, section) => {
    const text = sectionSource(section);
    expect(text, 'no heading pins this id').toBeDefined();
    const words = (text ?? '').replace(/```[^\n]*|[|`*_{}<>#]/g, ' ').trim();
    expect(words.length).toBeGreaterThan(200);
    expect(words).toMatch(/[a-z]{2,}[.:]\s|[a-z]{2,}[.:]$/);
  });

  it('has it to itself', () => {
    const sections = places.map(([, , section]) => section);
    expect(new Set(sections).size).toBe(sections.length);
    expect(sections).toHaveLength(88);
  });

  it.skipIf(!existsSync(oracle))('is in the list (left out where the old index is not at hand)', () => {
    const entries = oracleEntry.parse(JSON.parse(readFileSync(oracle, 'utf8')));
    const listed = new Set(places.map(([topic, anchor]) => `${topic}#${anchor}`));
    expect(new Set(entries.map(({ topic, anchor }) => `${topic}#${anchor}`)).difference(listed)).toEqual(new Set());
  });
});
