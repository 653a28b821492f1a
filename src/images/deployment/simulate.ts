import { baseSystemsOf, uploadSystemsOf } from '../custom/operating-system.ts';
import { isMaasSince, parseMaasVersion } from '../maas-version.ts';
import { findFailure } from './failure.ts';
import type { Failure, FailureId } from './failure.ts';
import { isCustom, isUpload } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { steps } from './step.ts';
import type { StepId } from './step.ts';
import { findStatus } from './status.ts';
import type { StatusId } from './status.ts';
import { deployableStatuses } from './status-transition.ts';
import { judgeTakeaways } from './takeaway.ts';
import type { TakeawayVerdict } from './takeaway.ts';

/** Where and why a deployment stops. */
export interface Stop {
  readonly step: StepId;
  readonly failure: FailureId;
  /** What MAAS writes, with what is known of the scenario filled in; absent where it writes nothing. */
  readonly says?: string;
  readonly cause: string;
  readonly remedy: string;
  readonly look: Failure['look'];
  readonly page: string;
}

/** What becomes of a scenario. */
export interface Simulation {
  /** The steps that were taken, in order; where it stops, the last is the one that failed. */
  readonly steps: readonly StepId[];
  readonly finalStatus: 'not-added' | StatusId;
  readonly stop?: Stop;
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
  readonly says?: (scenario: Scenario, text: string) => string;
}

/** In the order of the steps: the first that applies stops the deployment. */
const stopRules: readonly StopRule[] = [
  { step: 'upload-custom-image', failure: 'operating-system-unknown', applies: hasUnknownSystem, says: ({ target }, text) => text.replace('<os>', target) },
  { step: 'upload-custom-image', failure: 'base-image-refused', applies: hasBadBase },
  { step: 'add-machine', failure: 'not-added', applies: ({ status }) => status === 'not-added' },
  { step: 'receive-deploy-command', failure: 'wrong-status', applies: hasWrongStatus, says: sayStatus },
  { step: 'check-command', failure: 'target-image-missing', applies: ({ target, ephemeralImported, imageUploaded }) => (isUpload(target) ? !imageUploaded : target === 'ubuntu' && !ephemeralImported), leaves: 'allocated' },
  { step: 'check-command', failure: 'preseed-does-not-render', applies: ({ preseed }) => preseed === 'broken', leaves: 'allocated' },
  { step: 'send-ephemeral', failure: 'ephemeral-image-missing', applies: ({ ephemeralImported }) => !ephemeralImported, leaves: 'failed-deployment' },
  { step: 'get-cloud-init-config', failure: 'timed-out', applies: ({ target, cloudInit }) => isCustom(target) && cloudInit === 'packed-only', leaves: 'failed-deployment' },
];

/**
 * Walks a deployment: the steps it takes, and where it stops or that it arrives. Total: every scenario has an answer, and
 * always the same.
 *
 * Rules: canonical/maas src/maasserver/models/node.py (statuses, boot images), preseed.py; for what the machine itself may do wrong
 * see the failures that carry `notSimulated`.
 */
export function simulate(scenario: Scenario): Simulation {
  const rule = stopRules.find(({ applies }) => applies(scenario));
  const due = steps.map(({ id }) => id).filter((id) => isPart(id, scenario));
  const taken = rule === undefined ? due : due.slice(0, due.indexOf(rule.step) + 1);
  return {
    steps: taken,
    finalStatus: rule === undefined ? 'deployed' : (rule.leaves ?? scenario.status),
    ...(rule === undefined ? {} : { stop: describeStop(rule, scenario) }),
    ephemeralOs: describeEphemeral(scenario),
    targetImage: describeTarget(scenario),
    takeaways: judgeTakeaways(scenario, hasUnknownSystem(scenario) || hasBadBase(scenario)),
  };
}

/** True for the steps that belong to a scenario: only an upload is uploaded, and only what is there has been imported. */
function isPart(step: StepId, { target, ephemeralImported, imageUploaded, status }: Scenario): boolean {
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

function sayStatus({ status }: Scenario, text: string): string {
  return status === 'not-added' ? text : text.replace('<status>', findStatus(status).label);
}

function describeStop({ step, failure: id, says }: StopRule, scenario: Scenario): Stop {
  const { cause, remedy, look, page, says: text } = findFailure(id);
  return { step, failure: id, cause, remedy, look, page, ...(text === undefined ? {} : { says: says?.(scenario, text) ?? text }) };
}

function describeEphemeral({ target, baseImage, maasVersion }: Scenario): string {
  if (target === 'ubuntu') return 'the series that is deployed';
  const [os, series] = baseImage?.split('/') ?? [];
  const counts = isCustom(target) && os === 'ubuntu' && isMaasSince(parseMaasVersion(maasVersion), '3.1');
  return counts && series !== undefined ? `${series}, the base of the image` : 'the commissioning series';
}

function describeTarget({ target }: Scenario): string {
  if (target === 'ubuntu') return 'copied from the running ephemeral OS';
  const isArchive = target === 'centos' || target === 'custom-tgz';
  return `downloaded from the rack controller and ${isArchive ? 'unpacked' : 'written to the disk as it is'}`;
}
