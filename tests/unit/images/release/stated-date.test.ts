import { expect, it } from 'vitest';
import { z } from 'zod';
import { architecturesOf } from '../../../../src/images/product/kernel.ts';
import { statedDates } from '../../../../src/images/release/stated-date.ts';
import { findUbuntuSeries } from '../../../../src/images/release/ubuntu.ts';
import { readShared } from '../shared.ts';

it.each(statedDates)('what $series stated on $seen differs from its true date', ({ series, arches, field, stated }) => {
  const facts = findUbuntuSeries(series);
  const truth = field === 'support_eol' ? facts?.supportEol : facts?.esmEol;
  expect(truth).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(stated).not.toBe(truth);
  expect(arches.filter((arch) => !architecturesOf(series).includes(arch))).toEqual([]);
});

const stream = readShared('reference/streams/streams/v1/com.ubuntu.maas:stable:v3:download.json');

it.skipIf(stream === undefined)('jammy stated two ends of support at once in 2025 (skipped without the reference)', () => {
  const product = z.object({ support_eol: z.string() });
  const { products } = z.object({ products: z.record(z.string(), product) }).parse(JSON.parse(stream ?? ''));
  expect(['amd64', 'arm64'].map((arch) => products[`com.ubuntu.maas.stable:v3:boot:22.04:${arch}:ga-22.04`]?.support_eol)).toEqual([
    statedDates[0].stated,
    findUbuntuSeries('jammy')?.supportEol,
  ]);
});
