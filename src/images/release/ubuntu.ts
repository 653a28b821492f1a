import { ubuntuSeriesData } from './ubuntu-data.ts';

/** What is known of a series of Ubuntu. Dates are `YYYY-MM-DD`; what is not known is absent. */
export interface UbuntuSeriesFacts {
  /** The one-word name that MAAS takes as `release=` and `distro_series=`: `jammy`. */
  readonly series: string;
  /** `22.04`. */
  readonly version: string;
  /** `Jammy Jellyfish`. */
  readonly codename: string;
  readonly lts: boolean;
  /** Day of the release. */
  readonly released: string;
  /** Last day of standard support. */
  readonly supportEol: string;
  /** Last day of Expanded Security Maintenance; only long-term releases have it. */
  readonly esmEol?: string;
  /** Day of the latest promotion file that lists products of the series; absent says nothing about the stream. */
  readonly lastListed?: string;
  /** Version that this promotion file moved to stable. */
  readonly promoted?: string;
}

/** The name of a series that MAAS's streams have or had. */
export type UbuntuSeries = (typeof ubuntuSeriesData)[number]['series'];

/** All series, newest first. */
export const ubuntuSeries: readonly UbuntuSeriesFacts[] = ubuntuSeriesData;

/** The facts of a series by its name (`jammy`) or number (`22.04`); undefined where the streams never had it. */
export function findUbuntuSeries(nameOrVersion: string): UbuntuSeriesFacts | undefined {
  return ubuntuSeries.find(({ series, version }) => series === nameOrVersion || version === nameOrVersion);
}

/** The title that MAAS and the stream's `release_title` show: `22.04 LTS`, `24.10`. */
export function ubuntuTitle({ version, lts }: Pick<UbuntuSeriesFacts, 'version' | 'lts'>): string {
  return lts ? `${version} LTS` : version;
}
