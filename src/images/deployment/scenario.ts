import { z } from 'zod';
import { ImagesError } from '../errors.ts';
import { parseMaasVersion } from '../maas-version.ts';
import { machineStatuses } from './status.ts';
import type { StatusId } from './status.ts';

/** What can be deployed. */
export const targetKinds = ['ubuntu', 'centos', 'custom-tgz', 'custom-raw', 'esxi', 'windows'] as const;

export type TargetKind = (typeof targetKinds)[number];

/** The preseed of a deployment: the one that came with MAAS, one of the operator's, or one that cannot be rendered. */
export const preseedKinds = ['default', 'custom', 'broken'] as const;

/**
 * Where the cloud-init configuration comes from: the metadata server alone; also packed in the image; or only the image, whose
 * data source hides MAAS.
 */
export const cloudInitKinds = ['metadata-server', 'packed', 'packed-only'] as const;

const statusIds: readonly ('not-added' | StatusId)[] = ['not-added', ...machineStatuses.map(({ id }) => id)];

/** Schema of {@link Scenario}; what is left out takes the value of a deployment that works. */
export const scenarioSchema = z
  .strictObject({
    status: z.custom<'not-added' | StatusId>((value) => statusIds.some((id) => id === value), `not one of ${statusIds.join(', ')}`).default('ready'),
    target: z.enum(targetKinds).default('ubuntu'),
    ephemeralImported: z.boolean().default(true),
    imageUploaded: z.boolean().default(true),
    baseImage: z.string().regex(/^[a-z0-9-]{1,32}\/[a-z0-9.-]{1,32}$/, 'not of the form OS/SERIES').optional(),
    preseed: z.enum(preseedKinds).default('default'),
    cloudInit: z.enum(cloudInitKinds).default('metadata-server'),
    maasVersion: z.string().max(40).refine(isMaasVersion, 'not a version of MAAS such as 3.8').default('3.8'),
  })
  .readonly();

/**
 * What somebody is about to deploy.
 *
 * - `status`: of the machine when the command is given; `not-added` where MAAS does not know it;
 * - `ephemeralImported`: the Ubuntu that has to boot the machine is imported; for an Ubuntu target that is the target itself;
 * - `imageUploaded`: for targets that are uploads (custom, ESXi, Windows);
 * - `baseImage`: what the upload was given as `base_image`, for custom targets.
 */
export type Scenario = z.infer<typeof scenarioSchema>;

/** True for a target that somebody uploads. */
export function isUpload(target: TargetKind): boolean {
  return target !== 'ubuntu' && target !== 'centos';
}

/** True for a target that may have a base image. */
export function isCustom(target: TargetKind): boolean {
  return target === 'custom-tgz' || target === 'custom-raw';
}

/**
 * Checks a scenario from outside and fills in what it leaves out.
 *
 * @param place what the error calls it: a file, an address
 * @throws {ImagesError} BadScenario, naming the input and what it may be
 */
export function parseScenario(raw: unknown, place = 'scenario'): Scenario {
  const result = scenarioSchema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ImagesError('BadScenario', {
    place: { file: place },
    reason: `${issue?.path.join('.') || 'The whole'}: ${issue?.message ?? 'not as expected'}.`,
    remedy: `The inputs are ${Object.keys(scenarioSchema.unwrap().shape).join(', ')}.`,
    cause: result.error,
  });
}

function isMaasVersion(text: string): boolean {
  try {
    parseMaasVersion(text);
    return true;
  } catch {
    return false;
  }
}
