import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowIds } from '../../../../../src/images/deployment/flow.ts';
import { cloudInitKinds, preseedKinds, scenarioStatuses, targetKinds, workingScenario } from '../../../../../src/images/deployment/scenario-input.ts';
import { steps } from '../../../../../src/images/deployment/step.ts';
import { readState, writeState } from '../../../../../src/snippets/deployment-flowchart/client/state.ts';

const ids = steps.map(({ id }) => id);
const read = (hash: string) => readState(hash, ids, flowIds, workingScenario.maasVersion);

describe('readState', () => {
  it.each([
    ['#deployment', { step: undefined, flow: undefined, scenario: undefined, refused: [] }],
    ['#deployment/reboot', { step: 'reboot', flow: undefined, scenario: undefined, refused: [] }],
    ['#deployment/reboot?flow=deploy', { step: 'reboot', flow: 'deploy', scenario: undefined, refused: [] }],
    ['#deployment?status=new', { step: undefined, flow: undefined, scenario: { ...workingScenario, status: 'new' }, refused: [] }],
    ['#deployment?base=ubuntu%2Fnoble&search=x', { step: undefined, flow: undefined, scenario: { ...workingScenario, baseImage: 'ubuntu/noble' }, refused: [] }],
  ])('reads %s', (hash, state) => expect(read(hash)).toEqual(state));

  it.each(['', '#rules', '#deployment-flow', '#manifest/jammy'])('leaves %j to others', (hash) => expect(read(hash)).toBeUndefined());

  it('takes the version of the reader where the address names none', () => {
    expect(readState('#deployment?status=new', ids, flowIds, '3.4')?.scenario).toEqual({ ...workingScenario, status: 'new', maasVersion: '3.4' });
    expect(readState('#deployment?status=new&maas=3.6', ids, flowIds, '3.4')?.scenario?.maasVersion).toBe('3.6');
  });

  it('names what it does not take, and goes on with what works', () => {
    expect(read('#deployment/sleep?flow=tea&ephemeral=perhaps&maas=latest')).toMatchObject({
      step: undefined,
      flow: undefined,
      scenario: workingScenario,
      refused: [
        { name: 'step', value: 'sleep' },
        { name: 'flow', value: 'tea' },
        { name: 'maas', value: 'latest', expected: 'a version of MAAS such as 3.8' },
        { name: 'ephemeral', value: 'perhaps', expected: 'one of yes, no' },
      ],
    });
  });

  it('takes any fragment at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('#', '#deployment/', '#deployment?', '#deployment?maas='), (text, start) => void read(start + text)));
  });
});

it('writes what it reads back', () => {
  const scenario = fc.record({
    status: fc.constantFrom(...scenarioStatuses),
    target: fc.constantFrom(...targetKinds),
    ephemeralImported: fc.boolean(),
    imageUploaded: fc.boolean(),
    preseed: fc.constantFrom(...preseedKinds),
    cloudInit: fc.constantFrom(...cloudInitKinds),
    maasVersion: fc.constantFrom('2.4', '3.4', '3.8.0~beta6'),
  });
  const state = fc.record({ step: fc.option(fc.constantFrom(...ids), { nil: undefined }), flow: fc.option(fc.constantFrom(...flowIds), { nil: undefined }), scenario: fc.option(scenario, { nil: undefined }) });
  fc.assert(fc.property(state, (given) => {
    expect(read(writeState(given))).toEqual({ ...given, refused: [] });
  }));
});
