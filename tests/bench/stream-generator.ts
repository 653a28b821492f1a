import { createHash } from 'node:crypto';

const series = ['xenial', 'bionic', 'focal', 'jammy', 'noble', 'plucky'];
const arches = ['amd64', 'arm64', 'armhf', 'ppc64el', 's390x'];
const subarchesOf = (release: string): string =>
  Array.from({ length: 22 }, (_, at) => `${at % 2 === 0 ? 'ga' : 'hwe'}-${release}-${at}`).join(',');

/** How many products com.ubuntu.maas:stable:v3:download has. */
export const realProducts = 152;

/**
 * The text of a products file in the shape of com.ubuntu.maas:stable:v3:download: products with a dozen fields, three
 * versions each, four items each with path, size and digest; indented by one as the published file is.
 *
 * @param count of products
 */
export function generateProducts(count: number): string {
  const products = Object.fromEntries(Array.from({ length: count }, (_, at) => [nameOf(at), generateProduct(at)]));
  const updated = 'Thu, 24 Jul 2025 09:01:43 +0000';
  return JSON.stringify(
    {
      content_id: 'com.ubuntu.maas:stable:v3:download',
      datatype: 'image-ids',
      format: 'products:1.0',
      products,
      updated,
    },
    null,
    1,
  );
}

/** The text of the index that lists that file. */
export function generateIndex(count: number): string {
  const entry = {
    datatype: 'image-ids',
    format: 'products:1.0',
    path: 'streams/v1/com.ubuntu.maas:stable:v3:download.json',
    products: Array.from({ length: count }, (_, at) => nameOf(at)),
    updated: 'Thu, 24 Jul 2025 09:01:43 +0000',
  };
  return JSON.stringify(
    { format: 'index:1.0', index: { 'com.ubuntu.maas:stable:v3:download': entry }, updated: entry.updated },
    null,
    1,
  );
}

function nameOf(at: number): string {
  return `com.ubuntu.maas.stable:v3:boot:${20 + (at % 6)}.04:${arches[at % 5] ?? ''}:ga-${at}`;
}

function generateProduct(at: number): object {
  const release = series[at % series.length] ?? '';
  const arch = arches[at % arches.length] ?? '';
  const versions = Array.from({ length: 3 }, (_, number) => String(20250601 + number * 17 + (at % 7)));
  return {
    arch,
    kflavor: 'generic',
    krel: release,
    label: 'stable',
    os: 'ubuntu',
    release,
    release_codename: `${release} Animal`,
    release_title: `${20 + (at % 6)}.04 LTS`,
    subarch: `ga-${at}`,
    subarches: subarchesOf(release),
    support_eol: '2029-05-31',
    support_esm_eol: '2034-04-25',
    version: `${20 + (at % 6)}.04`,
    versions: Object.fromEntries(
      versions.map((version) => [version, { items: generateItems(release, arch, version, at) }]),
    ),
  };
}

function generateItems(release: string, arch: string, version: string, at: number): object {
  const item = (ftype: string, path: string, size: number, more: object = {}): object => ({
    ftype,
    ...more,
    path,
    sha256: createHash('sha256').update(`${path} ${at}`).digest('hex'),
    size,
  });
  const kernel = `${release}/${arch}/${version}/ga-${at}/generic`;
  return {
    'boot-initrd': item('boot-initrd', `${kernel}/boot-initrd`, 115_876_578 + at, { kpackage: 'linux-generic' }),
    'boot-kernel': item('boot-kernel', `${kernel}/boot-kernel`, 11_708_744 + at, { kpackage: 'linux-generic' }),
    manifest: item('manifest', `${release}/${arch}/${version}/${at}/squashfs.manifest`, 17_741),
    squashfs: item('squashfs', `${release}/${arch}/${version}/${at}/squashfs`, 455_462_912 + at),
  };
}
