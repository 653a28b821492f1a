import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parse } from 'yaml';
import { kernelsOf } from '../../../../src/images/product/kernel.ts';
import { formatProductName, parseProductName } from '../../../../src/images/product/name.ts';
import type { ProductName } from '../../../../src/images/product/name.ts';
import { readShared } from '../shared.ts';

describe('taking a product name apart', () => {
  it('reads an Ubuntu product', () => {
    expect(parseProductName('com.ubuntu.maas.stable:v3:boot:24.04:amd64:hwe-24.04-lowlatency-edge')).toEqual({
      kind: 'ubuntu',
      label: 'stable',
      version: '24.04',
      arch: 'amd64',
      kernel: { subarch: 'hwe-24.04', kflavor: 'lowlatency', edge: true },
    });
  });

  it('reads a CentOS product', () => {
    expect(parseProductName('com.ubuntu.maas.stable:centos-bases:7.0:amd64')).toEqual({
      kind: 'centos',
      label: 'stable',
      version: '7.0',
      arch: 'amd64',
    });
  });

  it('reads a bootloader', () => {
    expect(parseProductName('com.ubuntu.maas.candidate:1:grub-ieee1275:open-firmware:ppc64el')).toEqual({
      kind: 'bootloader',
      label: 'candidate',
      os: 'grub-ieee1275',
      firmware: 'open-firmware',
      arch: 'ppc64el',
    });
  });

  it('reads a name without label', () => {
    expect(parseProductName('com.ubuntu.maas:v3:boot:16.04:armhf:generic-lpae-generic-lpae')).toMatchObject({
      label: undefined,
      kernel: { subarch: 'generic-lpae', kflavor: 'generic-lpae' },
    });
  });

  it.each([
    '',
    'com.ubuntu.maas',
    'com.ubuntu.maas.stable',
    'com.ubuntu.maasive:v3:boot:22.04:amd64:ga-22.04',
    'com.ubuntu.maas.:v3:boot:22.04:amd64:ga-22.04',
    'com.ubuntu.maas:stable:v3:boot:22.04:amd64:ga-22.04',
    'com.ubuntu.maas.stable:v2:boot:22.04:amd64:ga-22.04',
    'com.ubuntu.maas.stable:v3:boot:jammy:amd64:ga-22.04',
    'com.ubuntu.maas.stable:v3:boot:22.04:amd64',
    'com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.04:more',
    'com.ubuntu.maas.stable:v3:boot:22.04::ga-22.04',
    'com.ubuntu.maas.stable:centos-bases:7.0',
    'com.ubuntu.maas.stable:1:pxelinux:pxe',
    'com.ubuntu.maas.stable:v3:boot:22.04:amd64:../etc',
    'com.ubuntu.maas.\u202estable:1:pxelinux:pxe:amd64',
    'com.ubuntu.cloud:server:22.04:amd64',
    '__proto__',
  ])('knows nothing of %j', (text) => {
    expect(parseProductName(text)).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[a-z0-9]{1,6}([.-][a-z0-9]{1,4}){0,2}$/);
const label = fc.option(fc.constantFrom('stable', 'candidate'), { nil: undefined });
const anyName: fc.Arbitrary<ProductName> = fc.oneof(
  fc.record({
    kind: fc.constant('ubuntu' as const),
    label,
    version: fc.stringMatching(/^[0-9]{2}\.[0-9]{2}$/),
    arch: word,
    kernel: fc.constantFrom(...kernelsOf('jammy', 'amd64'), ...kernelsOf('jammy', 'armhf'), ...kernelsOf('trusty', 'arm64')).map(
      ({ subarch, kflavor, edge }) => ({ subarch, kflavor, edge }),
    ),
  }),
  fc.record({ kind: fc.constant('centos' as const), label, version: word, arch: word }),
  fc.record({ kind: fc.constant('bootloader' as const), label, os: word, firmware: word, arch: word }),
);

it('reads back every name it writes', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      expect(parseProductName(formatProductName(name))).toEqual(name);
    }),
  );
});

it('writes back every name it reads, and fails on none', () => {
  const pieces = fc.constantFrom('com.ubuntu.maas', '.', 'stable', ':', 'v3', 'boot', '22.04', 'amd64', 'ga-22.04', 'centos-bases', '1', 'x');
  fc.assert(
    fc.property(fc.oneof(fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')), fc.string({ unit: 'binary' })), (text) => {
      const name = parseProductName(text);
      if (name !== undefined) expect(formatProductName(name)).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

const promotions = readShared('reference/maas-images/cpc-patch.yaml');

it.skipIf(promotions === undefined)('reads all 153 products of a real promotion and writes them back (skipped without the reference)', () => {
  const files: Record<string, Record<string, unknown>> = parse(promotions ?? '');
  const names = Object.values(files).flatMap((products) => Object.keys(products));
  const read = names.map(parseProductName);
  expect(read.filter((name) => name?.kind === 'ubuntu')).toHaveLength(152);
  expect(read.filter((name) => name?.kind === 'centos')).toHaveLength(1);
  expect(read.map((name) => name && formatProductName(name))).toEqual(names);
});
