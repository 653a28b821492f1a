import type { UbuntuSeriesFacts } from './ubuntu.ts';

/**
 * The series of Ubuntu that canonical/maas-images conf/meph-v3.yaml builds or built images of, newest first.
 *
 * Dates: distro-info-data 0.58+deb12u7, ubuntu.csv, columns `release`, `eol` and `eol-esm`; MAAS and the build of its
 * images read the same table. `lastListed` and `promoted`: canonical/maas-images conf/cpc-patch.yaml of 2026-07-23.
 */
export const ubuntuSeriesData = [
  { series: 'resolute', version: '26.04', codename: 'Resolute Raccoon', lts: true, released: '2026-04-23', supportEol: '2031-05-29', esmEol: '2036-04-23', lastListed: '2026-07-23', promoted: '20260705' },
  { series: 'questing', version: '25.10', codename: 'Questing Quokka', lts: false, released: '2025-10-09', supportEol: '2026-07-09', lastListed: '2026-07-23' },
  { series: 'plucky', version: '25.04', codename: 'Plucky Puffin', lts: false, released: '2025-04-17', supportEol: '2026-01-15', lastListed: '2026-07-23' },
  { series: 'oracular', version: '24.10', codename: 'Oracular Oriole', lts: false, released: '2024-10-10', supportEol: '2025-07-10', lastListed: '2026-07-23' },
  { series: 'noble', version: '24.04', codename: 'Noble Numbat', lts: true, released: '2024-04-25', supportEol: '2029-05-31', esmEol: '2034-04-25', lastListed: '2026-07-23', promoted: '20260704' },
  { series: 'mantic', version: '23.10', codename: 'Mantic Minotaur', lts: false, released: '2023-10-12', supportEol: '2024-07-11' },
  { series: 'lunar', version: '23.04', codename: 'Lunar Lobster', lts: false, released: '2023-04-20', supportEol: '2024-01-25' },
  { series: 'kinetic', version: '22.10', codename: 'Kinetic Kudu', lts: false, released: '2022-10-20', supportEol: '2023-07-20', lastListed: '2026-07-23' },
  { series: 'jammy', version: '22.04', codename: 'Jammy Jellyfish', lts: true, released: '2022-04-21', supportEol: '2027-06-01', esmEol: '2032-04-21', lastListed: '2026-07-23', promoted: '20260722' },
  { series: 'impish', version: '21.10', codename: 'Impish Indri', lts: false, released: '2021-10-14', supportEol: '2022-07-14', lastListed: '2026-07-23' },
  { series: 'hirsute', version: '21.04', codename: 'Hirsute Hippo', lts: false, released: '2021-04-22', supportEol: '2022-01-20', lastListed: '2026-07-23' },
  { series: 'groovy', version: '20.10', codename: 'Groovy Gorilla', lts: false, released: '2020-10-22', supportEol: '2021-07-22' },
  { series: 'focal', version: '20.04', codename: 'Focal Fossa', lts: true, released: '2020-04-23', supportEol: '2025-05-29', esmEol: '2030-04-23', lastListed: '2026-07-23' },
  { series: 'bionic', version: '18.04', codename: 'Bionic Beaver', lts: true, released: '2018-04-26', supportEol: '2023-05-31', esmEol: '2028-04-26', lastListed: '2026-07-23' },
  { series: 'xenial', version: '16.04', codename: 'Xenial Xerus', lts: true, released: '2016-04-21', supportEol: '2021-04-30', esmEol: '2026-04-23', lastListed: '2026-07-23' },
  { series: 'trusty', version: '14.04', codename: 'Trusty Tahr', lts: true, released: '2014-04-17', supportEol: '2019-04-25', esmEol: '2024-04-25' },
  { series: 'precise', version: '12.04', codename: 'Precise Pangolin', lts: true, released: '2012-04-26', supportEol: '2017-04-28', esmEol: '2019-04-26' },
] as const satisfies readonly UbuntuSeriesFacts[];
