import { findUbuntuSeries } from '../release/ubuntu.ts';
import type { UbuntuSeriesFacts } from '../release/ubuntu.ts';
import { kernelData } from './kernel-data.ts';
import { formatKernelName, parseKernelName } from './kernel-name.ts';
import type { KernelName } from './kernel-name.ts';

/**
 * Where a kernel stands: the one the release came with (general availability), one of a later release (hardware
 * enablement), or one for certain boards.
 */
export type KernelKind = 'ga' | 'hwe' | 'board';

/** A kernel that the streams have for a series and an architecture. */
export interface Kernel extends KernelName {
  /** The whole name, as products and MAAS write it: `hwe-22.04-lowlatency-edge`. */
  readonly name: string;
  readonly kind: KernelKind;
}

/** The rows of the table, under any key: undefined where a series has none. */
const rows: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map(Object.entries(kernelData));

/** The architectures of a series in the streams, sorted; none for an unknown series. `series` is `jammy` or `22.04`. */
export function architecturesOf(series: string): readonly string[] {
  const facts = findUbuntuSeries(series);
  return (rows.get(facts?.series ?? '') ?? []).flatMap(([arches]) => arches.split(' ')).toSorted();
}

/** The kernels of a series on an architecture; none where the streams have no such image. */
export function kernelsOf(series: string, arch: string): readonly Kernel[] {
  const facts = findUbuntuSeries(series);
  if (facts === undefined) return [];
  const row = rows.get(facts.series)?.find(([arches]) => arches.split(' ').includes(arch));
  return (row?.[1].split(' ') ?? []).flatMap((word) => kernel(word, facts) ?? []);
}

/** What kind of kernel a name means on a series: `hwe-t` is general availability on trusty, enablement on precise. */
export function kernelKind({ subarch }: KernelName, { series }: Pick<UbuntuSeriesFacts, 'series'>): KernelKind {
  if (subarch.startsWith('ga-')) return 'ga';
  if (!subarch.startsWith('hwe-')) return 'board';
  return subarch === `hwe-${series.slice(0, 1)}` ? 'ga' : 'hwe';
}

function kernel(word: string, facts: UbuntuSeriesFacts): Kernel | undefined {
  const name = parseKernelName(word.replace(/^(ga|hwe)(?=$|-lowlatency|-edge)/, `$1-${facts.version}`));
  return name && { ...name, name: formatKernelName(name), kind: kernelKind(name, facts) };
}
