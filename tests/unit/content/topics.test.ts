import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { readIndexedPages } from '../../../src/topics/edge/read-pages.ts';
import { flatLabel } from '../../../src/topics/flat-label.ts';
import { topicRecords } from '../../../src/topics/topics-json.ts';

const pages = await readIndexedPages('.');
const index = buildIndex(pages);
const records = topicRecords(index);

/** The entries of the former index, with the sections that have taken the place of theirs. */
const old = z
  .array(z.object({ letter: z.string(), label: z.string(), href: z.string() }))
  .parse(JSON.parse(readFileSync('tests/fixtures/topics/old-index.json', 'utf8')));

const key = (label: string, href: string): string => `${label.toLowerCase()} → ${href}`;

describe('the index of these pages', () => {
  it('is in order', () => {
    expect(index.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has two entries or more for each page', () => {
    expect(pages.filter(({ topics }) => topics.entries.filter(({ written }) => written).length < 2).map(({ file }) => file)).toEqual([]);
  });

  it('has every entry of the former index, under its letter and with its place', () => {
    const made = new Set(records.map(({ letter, label, href }) => `${letter} ${key(label, href)}`));
    expect(old.filter(({ letter, label, href }) => !made.has(`${letter} ${key(label, href)}`))).toEqual([]);
  });

  it('makes them from at most half as many lines', () => {
    const wanted = new Set(old.map(({ label, href }) => key(label, href)));
    const lines = pages.flatMap(({ file, path, topics }) =>
      topics.entries.filter(({ label, id }) => wanted.has(key(flatLabel(label), `${path}#${id}`))).map(({ line }) => `${file}:${line}`),
    );
    expect(new Set(lines).size).toBeLessThanOrEqual(old.length / 2);
  });

  it('has 150 entries or more beside them', () => {
    const known = new Set(old.map(({ label }) => label.toLowerCase()));
    expect(new Set(records.map(({ label }) => label.toLowerCase()).filter((label) => !known.has(label))).size).toBeGreaterThanOrEqual(150);
  });
});
