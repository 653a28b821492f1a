import type { UbuntuSeries } from '../release/ubuntu.ts';

/** Which kernels a group of architectures has: names separated by blanks, on both sides. */
type KernelRow = readonly [arches: string, kernels: string];

const all = 'ga ga-lowlatency hwe hwe-lowlatency hwe-edge hwe-lowlatency-edge';
const xgene = 'xgene-uboot xgene-uboot-mustang';
const lpae = 'generic-lpae-generic-lpae';
const trusty = 'hwe-t hwe-u hwe-v hwe-w hwe-x';

/**
 * The kernels of every series and architecture, newest series first. `ga` and `hwe` stand for `ga-<version>` and
 * `hwe-<version>` of the series; a letter (`hwe-t`) is the series the kernel comes from, as names were up to trusty.
 *
 * Source: `releases` in canonical/maas-images conf/meph-v3.yaml at 136a286 (2026-07-23).
 */
export const kernelData = {
  resolute: [['amd64 arm64 armhf ppc64el s390x', 'ga']],
  questing: [['amd64 arm64 armhf ppc64el s390x', 'ga']],
  plucky: [['amd64 arm64 armhf ppc64el s390x', 'ga']],
  oracular: [
    ['amd64', 'ga ga-lowlatency'],
    ['arm64 armhf ppc64el s390x', 'ga'],
  ],
  noble: [
    ['amd64', all],
    ['arm64', 'ga hwe hwe-lowlatency hwe-edge hwe-lowlatency-edge'],
    ['armhf ppc64el s390x', 'ga hwe hwe-edge'],
    ['riscv64', 'ga'],
  ],
  mantic: [
    ['amd64', 'ga ga-lowlatency'],
    ['arm64 armhf ppc64el riscv64 s390x', 'ga'],
  ],
  lunar: [
    ['amd64', 'ga ga-lowlatency'],
    ['arm64 ppc64el s390x', 'ga'],
    ['armhf', `ga ${lpae}`],
  ],
  kinetic: [
    ['amd64', 'ga ga-lowlatency'],
    ['arm64', `ga ${xgene}`],
    ['armhf', `ga ${lpae}`],
    ['ppc64el s390x', 'ga'],
  ],
  jammy: [
    ['amd64', all],
    ['arm64', `ga hwe hwe-lowlatency hwe-edge hwe-lowlatency-edge ${xgene}`],
    ['armhf', `ga hwe hwe-edge ${lpae}`],
    ['ppc64el s390x', 'ga hwe hwe-edge'],
    ['riscv64', 'ga'],
  ],
  impish: [
    ['amd64', 'ga ga-lowlatency'],
    ['arm64', `ga ${xgene}`],
    ['armhf', `ga ${lpae}`],
    ['ppc64el s390x', 'ga'],
  ],
  hirsute: [
    ['amd64 i386', 'ga ga-lowlatency'],
    ['arm64', `ga ${xgene}`],
    ['armhf', `ga ${lpae}`],
    ['ppc64el s390x', 'ga'],
  ],
  groovy: [
    ['amd64 i386', 'ga ga-lowlatency'],
    ['arm64', `ga ${xgene}`],
    ['armhf', `ga ${lpae}`],
    ['ppc64el s390x', 'ga'],
  ],
  focal: [
    ['amd64 i386', all],
    ['arm64', `ga hwe hwe-edge ${xgene}`],
    ['armhf', `ga hwe hwe-edge ${lpae}`],
    ['ppc64el s390x', 'ga hwe hwe-edge'],
  ],
  bionic: [
    ['amd64 i386', all],
    ['arm64', `ga hwe hwe-edge ${xgene}`],
    ['armhf', `ga hwe hwe-edge ${lpae}`],
    ['ppc64el s390x', 'ga hwe hwe-edge'],
  ],
  xenial: [
    ['amd64 i386', all],
    ['arm64', `ga hwe hwe-edge ${xgene}`],
    ['armhf', `ga hwe hwe-edge ${lpae}`],
    ['ppc64el s390x', 'ga hwe hwe-edge'],
  ],
  trusty: [
    ['amd64 i386', `${trusty} hwe-x-lowlatency`],
    ['arm64', `${trusty} ${xgene}`],
    ['armhf', `${trusty} ${lpae}`],
    ['ppc64el', trusty],
  ],
  precise: [
    ['amd64 i386', 'hwe-p hwe-q hwe-r hwe-s hwe-t'],
    ['armhf', 'highbank-highbank'],
  ],
} as const satisfies Readonly<Record<UbuntuSeries, readonly KernelRow[]>>;
