import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseProductName } from '../../../../src/images/product/name.ts';
import { findUbuntuSeries, ubuntuSeries, ubuntuTitle } from '../../../../src/images/release/ubuntu.ts';
import { readShared } from '../shared.ts';

const day = z.iso.date();
const facts = z.strictObject({
  series: z.string().regex(/^[a-z]+$/),
  version: z.string().regex(/^\d\d\.(04|10)$/),
  codename: z.string().regex(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
  lts: z.boolean(),
  released: day,
  supportEol: day,
  esmEol: day.optional(),
  lastListed: day.optional(),
  promoted: z.string().regex(/^\d{8}$/).optional(),
});

describe('a series of Ubuntu', () => {
  it('is found by name and by number', () => {
    expect(findUbuntuSeries('jammy')).toEqual({
      series: 'jammy',
      version: '22.04',
      codename: 'Jammy Jellyfish',
      lts: true,
      released: '2022-04-21',
      supportEol: '2027-06-01',
      esmEol: '2032-04-21',
      lastListed: '2026-07-23',
      promoted: '20260722',
    });
    expect(findUbuntuSeries('24.10')?.series).toBe('oracular');
    expect(['warty', '', '__proto__', 'Jammy', '22.4'].map(findUbuntuSeries)).toEqual(Array(5).fill(undefined));
  });

  it('has a title as the stream writes it', () => {
    expect(['noble', 'oracular'].map((name) => findUbuntuSeries(name)).map((found) => found && ubuntuTitle(found))).toEqual([
      '24.04 LTS',
      '24.10',
    ]);
  });
});

describe('the table of series', () => {
  it('is well formed, newest first, each once', () => {
    expect(z.array(facts).safeParse(ubuntuSeries).error).toBeUndefined();
    const versions = ubuntuSeries.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted().toReversed());
    expect(versions).toHaveLength(17);
  });

  it('agrees with itself: the year and month of a release, LTS in April of even years, dates in order', () => {
    for (const { series, version, lts, released, supportEol, esmEol } of ubuntuSeries) {
      expect([series, `20${version.replace('.', '-')}`]).toEqual([series, released.slice(0, 7)]);
      expect([series, lts]).toEqual([series, version.endsWith('.04') && Number(version.slice(0, 2)) % 2 === 0]);
      expect([series, released < supportEol, esmEol === undefined || supportEol < esmEol]).toEqual([series, true, true]);
      expect([series, esmEol !== undefined]).toEqual([series, lts]);
    }
  });

  const promotions = readShared('reference/maas-images/cpc-patch.yaml');

  it.skipIf(promotions === undefined)('states what a real promotion states (skipped without the reference)', () => {
    const change = z.object({ stable: z.string() }).transform(({ stable }) => stable);
    const product = z.object({
      support_eol: change.optional(),
      support_esm_eol: change.optional(),
      versions: z.record(z.string(), z.unknown()).optional(),
    });
    const patch = z.record(z.string(), z.record(z.string(), product)).parse(parse(promotions ?? ''));
    const listed = new Set<string>();
    for (const [text, stated] of Object.values(patch).flatMap((products) => Object.entries(products))) {
      const name = parseProductName(text);
      if (name?.kind !== 'ubuntu') continue;
      const own = findUbuntuSeries(name.version);
      listed.add(own?.series ?? name.version);
      const [version] = Object.keys(stated.versions ?? {});
      if (stated.support_eol !== undefined) expect([text, own?.supportEol]).toEqual([text, stated.support_eol]);
      if (stated.support_esm_eol !== undefined) expect([text, own?.esmEol]).toEqual([text, stated.support_esm_eol]);
      if (version !== undefined) expect([text, own?.promoted]).toEqual([text, version]);
    }
    expect(listed).toEqual(new Set(ubuntuSeries.filter(({ lastListed }) => lastListed === '2026-07-23').map(({ series }) => series)));
  });
});
