import { describe, expect, it } from 'vitest';
import { failures, findFailure } from '../../../../src/images/deployment/failure.ts';
import { cloudInitKinds, preseedKinds, targetKinds } from '../../../../src/images/deployment/scenario-input.ts';
import { parseScenario } from '../../../../src/images/deployment/scenario.ts';
import type { Scenario } from '../../../../src/images/deployment/scenario-input.ts';
import { simulate } from '../../../../src/images/deployment/simulate.ts';
import { machineStatuses } from '../../../../src/images/deployment/status.ts';
import { steps } from '../../../../src/images/deployment/step.ts';
import type { TakeawayId } from '../../../../src/images/deployment/takeaway.ts';

/** A scenario that differs from one that works in what is given. */
const given = (inputs: Partial<Scenario> = {}): Scenario => parseScenario(inputs);

const statuses = ['not-added', ...machineStatuses.map(({ id }) => id)] as const;

/** Every combination of inputs; versions and base images by one of each kind that rules tell apart. */
function* everyScenario(): Generator<Scenario> {
  for (const status of statuses)
    for (const target of targetKinds)
      for (const ephemeralImported of [true, false])
        for (const imageUploaded of [true, false])
          for (const baseImage of [undefined, 'ubuntu/noble', 'rhel/9', 'ol/9', 'windows/2022'])
            for (const preseed of preseedKinds)
              for (const cloudInit of cloudInitKinds)
                for (const maasVersion of ['2.4', '3.0', '3.4', '3.8'])
                  yield { status, target, ephemeralImported, imageUploaded, baseImage, preseed, cloudInit, maasVersion };
}

describe('a deployment that works', () => {
  it('of Ubuntu takes every step but the upload', () => {
    const { steps: taken, finalStatus, stop, ephemeralOs, targetImage } = simulate(given());
    expect(taken).toEqual(steps.map(({ id }) => id).filter((id) => id !== 'upload-custom-image'));
    expect({ finalStatus, stop, ephemeralOs, targetImage }).toEqual({
      finalStatus: 'deployed',
      stop: undefined,
      ephemeralOs: 'the series that is deployed',
      targetImage: 'copied from the running ephemeral OS',
    });
  });

  it('of a custom Ubuntu boots the series of its base image', () => {
    const result = simulate(given({ target: 'custom-tgz', baseImage: 'ubuntu/jammy' }));
    expect(result.ephemeralOs).toBe('jammy, the base of the image');
    expect(result.targetImage).toBe('downloaded from the rack controller and unpacked');
    expect(result.finalStatus).toBe('deployed');
  });

  it('of a custom Ubuntu boots the commissioning series before MAAS 3.1, which knows no base image', () => {
    expect(simulate(given({ target: 'custom-tgz', baseImage: 'ubuntu/jammy', maasVersion: '3.0' })).ephemeralOs).toBe('the commissioning series');
  });

  it('of ESXi writes the disk as it is', () => {
    const result = simulate(given({ target: 'esxi' }));
    expect(result.ephemeralOs).toBe('the commissioning series');
    expect(result.targetImage).toBe('downloaded from the rack controller and written to the disk as it is');
  });
});

describe('a deployment stops', () => {
  it.each<[string, Partial<Scenario>, string, string, string | undefined, string]>([
    ['where MAAS does not know the machine', { status: 'not-added' }, 'add-machine', 'not-added', undefined, 'not-added'],
    ['where the machine is not commissioned', { status: 'new' }, 'receive-deploy-command', 'wrong-status', "Can't deploy a machine that is in the 'New' state", 'new'],
    ['after a failed deployment', { status: 'failed-deployment' }, 'receive-deploy-command', 'wrong-status', "Can't deploy a machine that is in the 'Failed deployment' state", 'failed-deployment'],
    ['where the Ubuntu to deploy is not imported', { ephemeralImported: false }, 'check-command', 'target-image-missing', 'Deployment operating system <os>/<series> is unavailable for <arch>/<subarch>.', 'allocated'],
    ['where the custom image is not uploaded', { target: 'custom-raw', imageUploaded: false }, 'check-command', 'target-image-missing', 'Deployment operating system <os>/<series> is unavailable for <arch>/<subarch>.', 'allocated'],
    ['where the preseed does not render', { preseed: 'broken' }, 'check-command', 'preseed-does-not-render', 'Failed to render preseed: <error>', 'allocated'],
    ['where the Ubuntu that would install another system is not imported', { target: 'windows', ephemeralImported: false }, 'check-command', 'ephemeral-os-unavailable', 'Ephemeral operating system <os>/<series> for <arch>/<subarch> is unavailable.', 'allocated'],
    ['where the base of a custom image is not imported', { target: 'custom-tgz', baseImage: 'ubuntu/noble', ephemeralImported: false }, 'send-ephemeral', 'ephemeral-image-missing', 'Missing boot image <os>/<arch>/<subarch>/<release>.', 'failed-deployment'],
    ['where nothing boots the machine, before MAAS looked for it', { target: 'windows', ephemeralImported: false, maasVersion: '2.4' }, 'send-ephemeral', 'ephemeral-image-missing', 'Missing boot image <os>/<arch>/<subarch>/<release>.', 'failed-deployment'],
    ['where the base image is no system that can be one', { target: 'custom-tgz', baseImage: 'windows/2022' }, 'upload-custom-image', 'base-image-refused', 'custom images require a valid non-custom OS type base image', 'ready'],
    ['where MAAS is too old for ESXi', { target: 'esxi', maasVersion: '2.4' }, 'upload-custom-image', 'operating-system-unknown', 'Unsupport operating system esxi, supported operating systems: <list>', 'ready'],
    ['where the image hides MAAS from cloud-init', { target: 'custom-tgz', cloudInit: 'packed-only' }, 'get-cloud-init-config', 'timed-out', "Node operation 'Deploying' timed out after 30 minutes.", 'failed-deployment'],
  ])('%s', (_, inputs, step, failure, says, finalStatus) => {
    const result = simulate(given(inputs));
    expect({ step: result.stop?.step, failure: result.stop?.failure, says: result.stop?.says, finalStatus: result.finalStatus, last: result.steps.at(-1) }).toEqual({
      step,
      failure,
      says,
      finalStatus,
      last: step,
    });
    expect(result.stop?.remedy).toMatch(/^[A-Z].*\.$/);
  });
});

describe('over every combination', () => {
  const results = [...everyScenario()].map((scenario) => ({ scenario, result: simulate(scenario) }));

  /** A rule as a law: a scenario that breaks it is never deployed. */
  function expectLaw(id: TakeawayId, isBroken: (scenario: Scenario) => boolean): void {
    const broken = results.filter(({ scenario }) => isBroken(scenario));
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter(({ result }) => result.finalStatus === 'deployed' && result.stop === undefined)).toEqual([]);
    const verdicts = results.map(({ result }) => result.takeaways.find((verdict) => verdict.id === id)?.kept);
    expect(verdicts).toEqual(results.map(({ scenario }) => !isBroken(scenario)));
  }

  const isOwn = ({ target }: Scenario): boolean => target !== 'ubuntu' && target !== 'centos';
  const isCustom = ({ target }: Scenario): boolean => target.startsWith('custom');

  it('a machine has to be added', () => expectLaw('added', ({ status }) => status === 'not-added'));

  it('a machine has to be commissioned', () =>
    expectLaw('commissioned', ({ status }) => ['not-added', 'new', 'commissioning', 'failed-commissioning'].includes(status)));

  it('a machine has to be allocated, or to be free to be', () => {
    expectLaw('allocated', ({ status }) =>
      !['ready', 'reserved', 'allocated', 'deploying', 'deployed', 'failed-deployment', 'releasing', 'releasing-failed', 'disk-erasing', 'failed-disk-erasing'].includes(status));
    for (const { result } of results) if (result.stop === undefined) expect(result.steps).toContain('allocate');
  });

  it('an image of the stream has to be there to boot with', () => expectLaw('stream-image', ({ ephemeralImported }) => !ephemeralImported));

  it('a preseed has to be ready before', () => expectLaw('preseed', ({ preseed }) => preseed === 'broken'));

  it('a cloud-init configuration has to be ready before', () =>
    expectLaw('cloud-init', (scenario) => isCustom(scenario) && scenario.cloudInit === 'packed-only'));

  it('a custom image has to be uploaded before', () =>
    expectLaw('custom-image', (scenario) => {
      const isOld = scenario.maasVersion === '2.4';
      const base = scenario.baseImage?.split('/')[0];
      const badBase = isCustom(scenario) && base !== undefined && !isOld && scenario.maasVersion !== '3.0' && (base === 'windows' || (base === 'ol' && scenario.maasVersion === '3.4'));
      return isOwn(scenario) && (!scenario.imageUploaded || badBase || (scenario.target === 'esxi' && isOld));
    }));

  it('arrives exactly where nothing stops it, and keeps all seven rules there', () => {
    for (const { result } of results) {
      const arrives = result.stop === undefined;
      if (arrives) {
        expect(result.finalStatus).toBe('deployed');
        expect(result.steps.at(-1)).toBe('deployed');
        expect(result.takeaways.every(({ kept }) => kept)).toBe(true);
      } else {
        expect(result.steps.at(-1)).toBe(result.stop.step);
        expect(findFailure(result.stop.failure).notSimulated).toBeUndefined();
      }
    }
  });

  it('takes its steps in the order of the flow, each at most once', () => {
    const order: readonly string[] = steps.map(({ id }) => id);
    for (const { result } of results) {
      const places = result.steps.map((id) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('takes each step and meets each failure somewhere, but for those that say why not', () => {
    expect(new Set(results.flatMap(({ result }) => result.steps))).toEqual(new Set(steps.map(({ id }) => id)));
    const met = new Set(results.flatMap(({ result }) => result.stop?.failure ?? []));
    expect(met).toEqual(new Set(failures.filter((failure) => !('notSimulated' in failure)).map(({ id }) => id)));
  });
});
