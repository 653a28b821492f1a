import { isMaasSince } from '../maas-version.ts';
import { quote } from '../quote.ts';
import { ubuntuNames } from '../release/ubuntu-names.ts';
import { baseSystems, baseSystemsOf } from './operating-system.ts';
import { uploadFinding } from './upload-rule.ts';
import { splitUploadName } from './upload.ts';
import type { Upload, UploadContext, UploadFinding } from './upload.ts';

const example = 'Write the operating system, a slash and the series: base_image=ubuntu/jammy, base_image=rhel/9.';

/**
 * The base image, which tells MAAS what family a custom image is of: which preseed it gets, and, where the base is
 * Ubuntu, which series boots as ephemeral OS.
 */
export function checkBaseImage({ name, baseImage = '' }: Upload, context: UploadContext): readonly UploadFinding[] {
  if (!isMaasSince(context.version, '3.1')) {
    const message = 'MAAS before 3.1 has no base_image and passes over it.';
    return baseImage === '' ? [] : [uploadFinding('base-image-unknown', { message, remedy: 'Leave it out.' })];
  }
  const { custom, prefix } = splitUploadName(name);
  if (!custom) {
    const message = `base_image counts only for custom images; this one is of ${quote(prefix ?? '')}.`;
    return baseImage === '' ? [] : [uploadFinding('base-image-unused', { message, remedy: 'Leave it out.' })];
  }
  if (baseImage === '') {
    const message =
      'Without base_image MAAS takes what an image of this name had before, or else the operating system and series it commissions with.';
    return [uploadFinding('base-image-default', { message, remedy: `Say it where the image is built on something else. ${example}` })];
  }
  return checkGiven(baseImage, context);
}

function checkGiven(baseImage: string, { version }: UploadContext): readonly UploadFinding[] {
  const [system = '', series, ...more] = baseImage.toLowerCase().split('/');
  if (series === undefined || more.length > 0) {
    return [
      uploadFinding('base-image-form', {
        message: `${quote(baseImage)} is not an operating system and a series.`,
        says: 'a base image must follow the format: <osystem>/<series>',
        remedy: example,
      }),
    ];
  }
  if (!baseSystems.some((base) => base === system)) {
    return [
      uploadFinding('base-image-system', {
        message: `A custom image cannot be built on ${quote(system)}, only on ${baseSystemsOf(version).join(', ')}.`,
        says: 'custom images require a valid non-custom OS type base image',
        remedy: 'Name the nearest of these: ubuntu for Debian, rhel for Rocky, Alma and Fedora.',
      }),
    ];
  }
  const known = baseSystemsOf(version).includes(system) && (system !== 'ubuntu' || ubuntuNames.includes(series));
  return known
    ? []
    : [
        uploadFinding('base-image-series', {
          message: `MAAS does not know ${quote(baseImage)}.`,
          says: 'please select a valid base image OS and version',
          remedy: system === 'ubuntu' ? 'Name the series in one word, not by number: ubuntu/jammy.' : example,
        }),
      ];
}
