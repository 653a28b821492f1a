import { baseSystemsOf, uploadSystemsOf } from '../custom/operating-system.ts';
import { isMaasSince, parseMaasVersion } from '../maas-version.ts';
import type { FailureId } from './failure.ts';
import { isCustom, isUpload } from './scenario-input.ts';
import type { Scenario } from './scenario-input.ts';
import { findStatus } from './status.ts';
import type { StatusId } from './status.ts';
import { deployableStatuses } from './status-transition.ts';
import type { StepId } from './step.ts';
import { judgeTakeaways } from './takeaway.ts';
import type { TakeawayVerdict } from './takeaway.ts';

/** What becomes of a scenario, without words. */
export interface Walk<Id extends string = StepId> {
  /** The steps that were taken, in order; where it stops, the last is the one that failed. */
  readonly steps: readonly Id[];
  readonly finalStatus: 'not-added' | StatusId;
  /** Where it stops, and what is known of the scenario for the message: `{ '<status>': 'New' }`. */
  readonly stop?: Readonly<{ step: StepId; failure: FailureId; filling: Readonly<Record<string, string>> }>;
  /** The Ubuntu that boots the machine, in words. */
  readonly ephemeralOs: string;
  /** How the target image gets onto the disk, in words. */
  readonly targetImage: string;
  /** The key takeaways, each kept or broken. */
  readonly takeaways: readonly TakeawayVerdict[];
}

/** A condition under which a deployment stops, at which step, and the status it leaves the machine in. */
interface StopRule {
  readonly step: StepId;
  readonly failure: FailureId;
  readonly applies: (scenario: Scenario) => boolean;
  /** The status afterwards; that of the scenario where it is left out. */
  readonly leaves?: StatusId;
  /** What stands for a part of the message in angle brackets. */
  readonly fill?: (scenario: Scenario) => Readonly<Record<string, string>>;
}

/** In the order of the steps: the first that applies stops the deployment. */
const stopRules: readonly StopRule[] = [
  { step: 'upload-custom-image', failure: 'operating-system-unknown', applies: hasUnknownSystem, fill: ({ target }) => ({ '<os>': target }) },
  { step: 'upload-custom-image', failure: 'base-image-refused', applies: hasBadBase },
  { step: 'add-machine', failure: 'not-added', applies: ({ status }) => status === 'not-added' },
  { step: 'receive-deploy-command', failure: 'wrong-status', applies: hasWrongStatus, fill: ({ status }) => (status === 'not-added' ? {} : { '<status>': findStatus(status).label }) },
  { step: 'check-command', failure: 'target-image-missing', applies: ({ target, ephemeralImported, imageUploaded }) => (isUpload(target) ? !imageUploaded : target === 'ubuntu' && !ephemeralImported), leaves: 'allocated' },
  { step: 'check-command', failure: 'ephemeral-os-unavailable', applies: lacksCommissioningSeries, leaves: 'allocated' },
  { step: 'check-command', failure: 'preseed-does-not-render', applies: ({ preseed }) => preseed === 'broken', leaves: 'allocated' },
  { step: 'send-ephemeral', failure: 'ephemeral-image-missing', applies: ({ ephemeralImported }) => !ephemeralImported, leaves: 'failed-deployment' },
  { step: 'get-cloud-init-config', failure: 'timed-out', applies: ({ target, cloudInit }) => isCustom(target) && cloudInit === 'packed-only', leaves: 'failed-deployment' },
];

/**
 * Walks a deployment: the steps it takes, and where it stops or that it arrives. Total: every scenario has an answer, and
 * always the same. It brings no texts along, so that a browser can walk with those of the page.
 *
 * Rules: canonical/maas src/maasserver/models/node.py (statuses, `validate_bootresource_exists_for_action`), preseed.py; for what the machine itself may do wrong
 * see the failures that carry `notSimulated`.
 *
 * @param order every step of the flow, in order
 */
export function walk<Id extends string>(scenario: Scenario, order: readonly Id[]): Walk<Id> {
  const rule = stopRules.find(({ applies }) => applies(scenario));
  const due = order.filter((id) => isPart(id, scenario));
  return {
    steps: rule === undefined ? due : due.slice(0, due.findIndex((id: string) => id === rule.step) + 1),
    finalStatus: rule === undefined ? 'deployed' : (rule.leaves ?? scenario.status),
    ...(rule && { stop: { step: rule.step, failure: rule.failure, filling: rule.fill?.(scenario) ?? {} } }),
    ephemeralOs: describeEphemeral(scenario),
    targetImage: describeTarget(scenario),
    takeaways: judgeTakeaways(scenario, hasUnknownSystem(scenario) || hasBadBase(scenario)),
  };
}

/** A message with what is known of a scenario filled in. */
export function fillMessage(says: string, filling: Readonly<Record<string, string>>): string {
  return Object.entries(filling).reduce((text, [part, value]) => text.replace(part, () => value), says);
}

/** True for the steps that belong to a scenario: only an upload is uploaded, and only what is there has been imported. */
function isPart(step: string, { target, ephemeralImported, imageUploaded, status }: Scenario): boolean {
  if (step === 'import-images') return ephemeralImported;
  if (step === 'upload-custom-image') return isUpload(target) && imageUploaded;
  if (step === 'commission' || step === 'allocate') return deployableStatuses.some((id) => id === status);
  return true;
}

function hasUnknownSystem({ target, imageUploaded, maasVersion }: Scenario): boolean {
  const system = isCustom(target) ? 'custom' : target;
  return isUpload(target) && imageUploaded && uploadSystemsOf(parseMaasVersion(maasVersion)).every(({ name }) => name !== system);
}

/** A base image is looked at from MAAS 3.1 on, and only for custom images. */
function hasBadBase({ target, imageUploaded, baseImage, maasVersion }: Scenario): boolean {
  const version = parseMaasVersion(maasVersion);
  if (!isCustom(target) || !imageUploaded || baseImage === undefined || !isMaasSince(version, '3.1')) return false;
  return !baseSystemsOf(version).includes(baseImage.split('/')[0] ?? '');
}

function hasWrongStatus({ status }: Scenario): boolean {
  return deployableStatuses.every((id) => id !== status);
}

/** MAAS looks for the commissioning series before it switches a machine on, but not for the series of a base image. */
function lacksCommissioningSeries(scenario: Scenario): boolean {
  const { target, ephemeralImported, maasVersion } = scenario;
  return !ephemeralImported && target !== 'ubuntu' && baseSeries(scenario) === undefined && isMaasSince(parseMaasVersion(maasVersion), '3.0');
}

/** The series of a base image that boots the machine; undefined where the base has no say in it. */
function baseSeries({ target, baseImage, maasVersion }: Scenario): string | undefined {
  const [os, series] = baseImage?.split('/') ?? [];
  return isCustom(target) && os === 'ubuntu' && isMaasSince(parseMaasVersion(maasVersion), '3.1') ? series : undefined;
}

function describeEphemeral(scenario: Scenario): string {
  if (scenario.target === 'ubuntu') return 'the series that is deployed';
  const series = baseSeries(scenario);
  return series === undefined ? 'the commissioning series' : `${series}, the base of the image`;
}

function describeTarget({ target }: Scenario): string {
  if (target === 'ubuntu') return 'copied from the running ephemeral OS';
  const isArchive = target === 'centos' || target === 'custom-tgz';
  return `downloaded from the rack controller and ${isArchive ? 'unpacked' : 'written to the disk as it is'}`;
}
