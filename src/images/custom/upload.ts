import type { Finding } from '../finding.ts';
import type { MaasVersion } from '../maas-version.ts';
import type { UploadCode } from './upload-rule.ts';

/** An upload as `maas $PROFILE boot-resources create` is given it. */
export interface Upload {
  /** `custom/debian-12`, `esxi/9`, or a bare name for a custom image. */
  readonly name: string;
  /** `amd64/generic`. */
  readonly architecture: string;
  readonly title?: string | undefined;
  /** `tgz` where it is not given. */
  readonly filetype?: string | undefined;
  /** `<os>/<series>`, only for custom images. */
  readonly baseImage?: string | undefined;
  /** The path behind `content@=`. */
  readonly contentPath?: string | undefined;
  /** True where the `maas` command comes from the snap. */
  readonly snap?: boolean | undefined;
}

/** What a rule looks at beside the upload itself. */
export interface UploadContext {
  readonly version: MaasVersion;
  /** `<os>/<release>` of every image of the boot sources; their names are reserved. */
  readonly streamNames: readonly string[];
}

export type UploadFinding = Finding<UploadCode>;

/** The parts of an upload's name, as MAAS reads it. */
export interface UploadName {
  /** What stands before the slash; undefined for a bare name. */
  readonly prefix: string | undefined;
  /** The name MAAS checks and keeps: without `custom/`, else as it was given. */
  readonly kept: string;
  readonly custom: boolean;
}

/** Takes the name of an upload apart. */
export function splitUploadName(name: string): UploadName {
  const slash = name.indexOf('/');
  const prefix = slash === -1 ? undefined : name.slice(0, slash);
  const custom = prefix === undefined || prefix === 'custom';
  return { prefix, custom, kept: prefix === 'custom' ? name.slice(slash + 1) : name };
}
