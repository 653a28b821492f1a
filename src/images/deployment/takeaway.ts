import { isCustom, isUpload } from './scenario-input.ts';
import type { Scenario } from './scenario-input.ts';
import type { StepId } from './step.ts';

/** One of the rules to remember of a deployment. */
export interface Takeaway {
  readonly id: string;
  readonly rule: string;
  /** The step by which it has to be kept. */
  readonly step: StepId;
}

/** A rule and whether a scenario keeps it. */
export interface TakeawayVerdict {
  readonly id: TakeawayId;
  readonly kept: boolean;
}

/** The seven rules. Source: canonical/maas docs/explanation/images.md, "Key takeaways". */
export const takeaways = [
  { id: 'added', step: 'add-machine', rule: 'Add the machine before you deploy it: let it enlist, or enter it yourself.' },
  { id: 'commissioned', step: 'commission', rule: 'Commission it before you deploy it, so that MAAS knows what it has.' },
  { id: 'allocated', step: 'allocate', rule: 'Allocate it before you deploy it, or let the deploy command do so: a machine belongs to one user at a time.' },
  { id: 'stream-image', step: 'import-images', rule: 'Import at least one suitable image from a stream before you deploy anything: it boots the machine.' },
  { id: 'preseed', step: 'check-command', rule: 'What cannot change after installation, such as partitions, you settle with a preseed before the deployment starts.' },
  { id: 'cloud-init', step: 'get-cloud-init-config', rule: 'What can change after installation you settle with cloud-init, and its configuration is in place before the deployment starts.' },
  { id: 'custom-image', step: 'upload-custom-image', rule: 'Build and upload a custom image before the deployment starts.' },
] as const satisfies readonly Takeaway[];

export type TakeawayId = (typeof takeaways)[number]['id'];

/** Statuses of a machine that nothing has measured yet, or whose measurement failed or is not over. */
const unmeasured: ReadonlySet<Scenario['status']> = new Set(['not-added', 'new', 'commissioning', 'failed-commissioning']);

/** Statuses in which a machine can be, or already is, somebody's. */
const allocatable: ReadonlySet<Scenario['status']> = new Set([
  'ready', 'reserved', 'allocated', 'deploying', 'deployed', 'failed-deployment', 'releasing', 'releasing-failed', 'disk-erasing', 'failed-disk-erasing',
]);

/**
 * Which of the seven rules a scenario keeps.
 *
 * @param uploadRefused true where MAAS does not take the image that is uploaded
 */
export function judgeTakeaways(scenario: Scenario, uploadRefused: boolean): TakeawayVerdict[] {
  const { status, ephemeralImported, imageUploaded, preseed, target, cloudInit } = scenario;
  const kept: Readonly<Record<TakeawayId, boolean>> = {
    added: status !== 'not-added',
    commissioned: !unmeasured.has(status),
    allocated: allocatable.has(status),
    'stream-image': ephemeralImported,
    preseed: preseed !== 'broken',
    'cloud-init': !isCustom(target) || cloudInit !== 'packed-only',
    'custom-image': !isUpload(target) || (imageUploaded && !uploadRefused),
  };
  return takeaways.map(({ id }) => ({ id, kept: kept[id] }));
}
