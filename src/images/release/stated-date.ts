/** A date that products of the stream stated and that differs from the release's own, see `ubuntuSeriesData`. */
export interface StatedDate {
  readonly series: string;
  /** Architectures whose products stated it. */
  readonly arches: readonly string[];
  readonly field: 'support_eol' | 'support_esm_eol';
  readonly stated: string;
  /** When the stream was looked at, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly seen: string;
  readonly remark: string;
}

/**
 * Where the stream's own dates mislead. A product keeps the date that was known when it was built, so two
 * architectures of one series can state two dates.
 *
 * Source: `com.ubuntu.maas:stable:v3:download` of July and August 2025; canonical/maas-images conf/cpc-patch.yaml of
 * 2022-07-21 and 2026-07-23.
 */
export const statedDates = [
  {
    series: 'jammy',
    arches: ['amd64'],
    field: 'support_eol',
    stated: '2027-04-21',
    seen: '2025-07',
    remark: 'The amd64 products stated April 2027 while arm64 stated 2027-06-01; by July 2026 all stated 2027-06-01.',
  },
  {
    series: 'xenial',
    arches: ['amd64', 'arm64', 'armhf', 'i386', 'ppc64el', 's390x'],
    field: 'support_esm_eol',
    stated: '2024-04-21',
    seen: '2022-07-21',
    remark: 'Stated before the maintenance was extended; by July 2026 the products stated 2026-04-23.',
  },
  {
    series: 'hirsute',
    arches: ['amd64', 'arm64', 'armhf', 'ppc64el', 's390x'],
    field: 'support_eol',
    stated: '2022-01-22',
    seen: '2022-07-21',
    remark: 'Two days late; by July 2026 the products stated 2022-01-20.',
  },
] as const satisfies readonly StatedDate[];
