import { parseMaasVersion } from '../maas-version.ts';
import type { MaasVersion } from '../maas-version.ts';
import { checkArchitecture } from './architecture-check.ts';
import { checkBaseImage } from './base-image-check.ts';
import { checkContent } from './content-check.ts';
import { checkFileType } from './file-type-check.ts';
import { checkName } from './name-check.ts';
import { publishedStreamNames } from './reserved-name.ts';
import type { Upload, UploadContext, UploadFinding } from './upload.ts';

/** The MAAS that is asked where none is named. */
const defaultMaasVersion: MaasVersion = { major: 3, minor: 8, patch: 0 };

/**
 * Tells what MAAS would say of an upload, and what would go wrong later. Each finding explains itself: what is wrong
 * and why, MAAS's own words where they are known, and what to do. Codes are listed in `uploadRules`, with where each
 * rule stands.
 *
 * Source: canonical/maas src/maasserver/forms/__init__.py BootResourceForm, src/maasserver/api/boot_resources.py.
 *
 * @param maasVersion as `parseMaasVersion` reads it, `3.7`
 * @param streamNames `<os>/<release>` of all images of the boot sources, where they are known
 * @throws {ImagesError} BadMaasVersion
 */
export function checkUpload(
  upload: Upload,
  maasVersion: MaasVersion | string = defaultMaasVersion,
  streamNames: readonly string[] = publishedStreamNames,
): readonly UploadFinding[] {
  const version = typeof maasVersion === 'string' ? parseMaasVersion(maasVersion) : maasVersion;
  const context: UploadContext = { version, streamNames };
  return [
    ...checkName(upload, context),
    ...checkArchitecture(upload),
    ...checkFileType(upload, context),
    ...checkBaseImage(upload, context),
    ...checkContent(upload),
  ];
}
