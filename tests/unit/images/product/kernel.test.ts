import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { architecturesOf, kernelKind, kernelsOf } from '../../../../src/images/product/kernel.ts';
import { parseKernelName } from '../../../../src/images/product/kernel-name.ts';
import { kernelPackage } from '../../../../src/images/product/kernel-package.ts';
import { parseProductName } from '../../../../src/images/product/name.ts';
import { ubuntuSeries } from '../../../../src/images/release/ubuntu.ts';
import { readShared } from '../shared.ts';

function names(series: string, arch: string): readonly string[] {
  return kernelsOf(series, arch).map(({ name }) => name);
}

describe('the kernels of a series', () => {
  it('are six on jammy amd64', () => {
    expect(names('jammy', 'amd64')).toEqual([
      'ga-22.04',
      'ga-22.04-lowlatency',
      'hwe-22.04',
      'hwe-22.04-lowlatency',
      'hwe-22.04-edge',
      'hwe-22.04-lowlatency-edge',
    ]);
  });

  it('are found by number as well', () => {
    expect(names('22.04', 'riscv64')).toEqual(['ga-22.04']);
  });

  it('include those for certain boards', () => {
    expect(names('focal', 'arm64')).toEqual(['ga-20.04', 'hwe-20.04', 'hwe-20.04-edge', 'xgene-uboot', 'xgene-uboot-mustang']);
    expect(kernelsOf('focal', 'armhf').at(-1)).toEqual({
      name: 'generic-lpae-generic-lpae',
      subarch: 'generic-lpae',
      kflavor: 'generic-lpae',
      edge: false,
      kind: 'board',
    });
  });

  it('carry letters up to trusty', () => {
    expect(names('trusty', 'i386')).toEqual(['hwe-t', 'hwe-u', 'hwe-v', 'hwe-w', 'hwe-x', 'hwe-x-lowlatency']);
    expect(kernelsOf('trusty', 'amd64').map(({ kind }) => kind)).toEqual(['ga', 'hwe', 'hwe', 'hwe', 'hwe', 'hwe']);
  });

  it('are none where the streams have no image', () => {
    expect([names('jammy', 'i386'), names('warty', 'amd64'), names('__proto__', 'amd64'), names('jammy', 'constructor')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('the architectures of a series', () => {
  it.each([
    ['resolute', ['amd64', 'arm64', 'armhf', 'ppc64el', 's390x']],
    ['noble', ['amd64', 'arm64', 'armhf', 'ppc64el', 'riscv64', 's390x']],
    ['20.04', ['amd64', 'arm64', 'armhf', 'i386', 'ppc64el', 's390x']],
    ['precise', ['amd64', 'armhf', 'i386']],
    ['warty', []],
  ])('of %s are %j', (series, arches) => {
    expect(architecturesOf(series)).toEqual(arches);
  });
});

it('calls the kernel of another series hardware enablement', () => {
  const name = parseKernelName('hwe-t');
  expect([{ series: 'trusty' }, { series: 'precise' }].map((series) => name && kernelKind(name, series))).toEqual(['ga', 'hwe']);
});

it.each([
  ['jammy', 'amd64', 'ga-22.04', 'linux-generic'],
  ['jammy', 'amd64', 'ga-22.04-lowlatency', 'linux-image-lowlatency'],
  ['bionic', 'amd64', 'ga-18.04-lowlatency', 'linux-lowlatency'],
  ['noble', 'arm64', 'hwe-24.04-lowlatency-edge', 'linux-lowlatency-hwe-24.04-edge'],
  ['jammy', 'arm64', 'xgene-uboot', 'linux-generic'],
  ['lunar', 'armhf', 'generic-lpae-generic-lpae', 'linux-generic-lpae'],
  ['precise', 'amd64', 'hwe-t', 'linux-signed-generic-lts-trusty'],
  ['noble', 'riscv64', 'hwe-24.04', undefined],
])('%s %s %s is made from %s', (series, arch, name, expected) => {
  expect(kernelPackage(series, arch, name)).toBe(expected);
});

const builds = readShared('reference/maas-images/meph-v3.yaml');
const matrix = z.object({
  releases: z.array(z.object({ release: z.string(), version: z.string(), kernels: z.array(z.array(z.unknown())) })),
});

it.skipIf(builds === undefined)('are those that the real builds make, packages included (skipped without the reference)', () => {
  const { releases } = matrix.parse(parse(builds ?? ''));
  const real = releases.flatMap(({ release, kernels }) =>
    kernels.map(([, arch, subarch, flavour, from]) => {
      const edge = String(subarch).endsWith('-edge') ? '-edge' : '';
      const plain = String(subarch).replace(/-edge$/, '');
      return `${release} ${arch} ${plain}${flavour === 'generic' ? '' : `-${flavour}`}${edge} ${from}`;
    }),
  );
  const ours = ubuntuSeries.flatMap(({ series }) =>
    architecturesOf(series).flatMap((arch) =>
      names(series, arch).map((name) => `${series} ${arch} ${name} ${kernelPackage(series, arch, name)}`),
    ),
  );
  expect(ours.toSorted()).toEqual(real.toSorted());
  expect(releases.map(({ release, version }) => `${release} ${version}`)).toEqual(
    ubuntuSeries.map(({ series, version }) => `${series} ${version}`),
  );
});

const promotions = readShared('reference/maas-images/cpc-patch.yaml');

it.skipIf(promotions === undefined)('include every kernel that was ever promoted (skipped without the reference)', () => {
  const files: Record<string, Record<string, unknown>> = parse(promotions ?? '');
  const missing = Object.values(files)
    .flatMap((products) => Object.keys(products))
    .filter((text) => {
      const name = parseProductName(text);
      return name?.kind === 'ubuntu' && !names(name.version, name.arch).includes(text.split(':').at(-1) ?? '');
    });
  expect(missing).toEqual([]);
});
