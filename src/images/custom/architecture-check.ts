import { architecturesOf } from '../product/kernel.ts';
import { quote } from '../quote.ts';
import { ubuntuSeries } from '../release/ubuntu.ts';
import { uploadFinding } from './upload-rule.ts';
import type { Upload, UploadFinding } from './upload.ts';

/** Debian's names of the architectures that the streams know, `amd64` first. */
const architectures = [...new Set(ubuntuSeries.flatMap(({ series }) => architecturesOf(series)))].toSorted();

/** What kernels and other distributions call them. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['aarch64', 'arm64'],
  ['ppc64le', 'ppc64el'],
  ['i686', 'i386'],
]);

/**
 * The architecture, `<arch>/<subarch>`. MAAS takes only those for which it has imported images that can boot; which
 * these are on a certain MAAS is not known here.
 */
export function checkArchitecture({ architecture }: Upload): readonly UploadFinding[] {
  const [arch = '', subarch, ...more] = architecture.split('/');
  const usual = otherNames.get(arch) ?? (architectures.includes(arch) ? arch : 'amd64');
  const remedy = `Write ${usual}/generic.`;
  if (!arch || !subarch || more.length > 0) {
    return [uploadFinding('architecture-form', { message: `${quote(architecture)} is not an architecture and a subarchitecture.`, remedy })];
  }
  if (architectures.includes(arch)) return [];
  return [uploadFinding('architecture-unknown', { message: `MAAS has no architecture ${quote(arch)}.`, remedy })];
}
