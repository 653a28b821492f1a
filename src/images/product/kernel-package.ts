import { findUbuntuSeries } from '../release/ubuntu.ts';
import type { UbuntuSeriesFacts } from '../release/ubuntu.ts';
import { kernelsOf } from './kernel.ts';
import type { Kernel } from './kernel.ts';

/** The series whose kernels trusty and precise offered, by the letter in `hwe-<letter>`. */
const seriesOfLetter: Readonly<Record<string, string>> = {
  q: 'quantal',
  r: 'raring',
  s: 'saucy',
  t: 'trusty',
  u: 'utopic',
  v: 'vivid',
  w: 'wily',
  x: 'xenial',
};

/**
 * The package that a product's kernel and initial ramdisk are made from, its items' `kpackage`; undefined where the
 * streams have no such kernel.
 *
 * Source: `kernels` in canonical/maas-images conf/meph-v3.yaml.
 *
 * @param kernelName `hwe-22.04-lowlatency-edge`
 */
export function kernelPackage(series: string, arch: string, kernelName: string): string | undefined {
  const facts = findUbuntuSeries(series);
  const kernel = kernelsOf(series, arch).find(({ name }) => name === kernelName);
  if (facts === undefined || kernel === undefined) return undefined;
  if (kernel.kind === 'board') return kernel.kflavor === 'generic' ? 'linux-generic' : `linux-${kernel.kflavor}`;
  return kernel.kind === 'ga' ? releaseKernel(kernel, facts) : enablementKernel(kernel, facts, arch);
}

function releaseKernel({ kflavor }: Kernel, { version }: UbuntuSeriesFacts): string {
  return kflavor === 'lowlatency' && version >= '20.04' ? 'linux-image-lowlatency' : `linux-${kflavor}`;
}

function enablementKernel({ kflavor, subarch, edge }: Kernel, { series }: UbuntuSeriesFacts, arch: string): string {
  const from = seriesOfLetter[subarch.slice('hwe-'.length)];
  if (from === undefined) return `linux-${kflavor}-${subarch}${edge ? '-edge' : ''}`;
  if (kflavor === 'lowlatency' && arch === 'i386') return 'linux-lowlatency';
  const signed = series === 'precise' && arch === 'amd64' ? 'signed-' : '';
  return `linux-${signed}${kflavor}-lts-${from}`;
}
