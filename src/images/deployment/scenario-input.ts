import { machineStatuses } from './status.ts';
import type { StatusId } from './status.ts';

/** What can be deployed. */
export const targetKinds = ['ubuntu', 'centos', 'custom-tgz', 'custom-raw', 'esxi', 'windows'] as const;

export type TargetKind = (typeof targetKinds)[number];

/** The preseed of a deployment: the one that came with MAAS, one of the operator's, or one that cannot be rendered. */
export const preseedKinds = ['default', 'custom', 'broken'] as const;

export type PreseedKind = (typeof preseedKinds)[number];

/**
 * Where the cloud-init configuration comes from: the metadata server alone; also packed in the image; or only the image, whose
 * data source hides MAAS.
 */
export const cloudInitKinds = ['metadata-server', 'packed', 'packed-only'] as const;

export type CloudInitKind = (typeof cloudInitKinds)[number];

export const scenarioStatuses: readonly ('not-added' | StatusId)[] = ['not-added', ...machineStatuses.map(({ id }) => id)];

/** The form of a base image: `ubuntu/noble`. */
export const baseImageForm = /^[a-z0-9-]{1,32}\/[a-z0-9.-]{1,32}$/;

/**
 * What somebody is about to deploy.
 *
 * - `status`: of the machine when the command is given; `not-added` where MAAS does not know it;
 * - `ephemeralImported`: the Ubuntu that has to boot the machine is imported; for an Ubuntu target that is the target itself;
 * - `imageUploaded`: for targets that are uploads (custom, ESXi, Windows);
 * - `baseImage`: what the upload was given as `base_image`, for custom targets.
 */
export interface Scenario {
  readonly status: 'not-added' | StatusId;
  readonly target: TargetKind;
  readonly ephemeralImported: boolean;
  readonly imageUploaded: boolean;
  readonly baseImage?: string | undefined;
  readonly preseed: PreseedKind;
  readonly cloudInit: CloudInitKind;
  readonly maasVersion: string;
}

/** A deployment that works; a scenario takes from it what it leaves out. */
export const workingScenario = {
  status: 'ready',
  target: 'ubuntu',
  ephemeralImported: true,
  imageUploaded: true,
  preseed: 'default',
  cloudInit: 'metadata-server',
  maasVersion: '3.8',
} as const satisfies Scenario;

/** True for a target that somebody uploads. */
export function isUpload(target: TargetKind): boolean {
  return target !== 'ubuntu' && target !== 'centos';
}

/** True for a target that may have a base image. */
export function isCustom(target: TargetKind): boolean {
  return target === 'custom-tgz' || target === 'custom-raw';
}
