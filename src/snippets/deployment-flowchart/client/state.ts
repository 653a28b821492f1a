import { encodeScenario, readScenarioQuery } from '../../../images/deployment/scenario-address.ts';
import type { RefusedInput } from '../../../images/deployment/scenario-address.ts';
import type { Scenario } from '../../../images/deployment/scenario-input.ts';
import { readFragment, writeFragment } from '../../shared/fragment.ts';

/** What of the flowchart stands in the address. */
export interface FlowState {
  /** The step that is open. */
  readonly step?: string | undefined;
  /** The flow that is lit. */
  readonly flow?: string | undefined;
  readonly scenario?: Scenario | undefined;
}

/** A state, with what in the address could not be taken for one. */
export interface ReadFlowState extends FlowState {
  readonly refused: readonly RefusedInput[];
}

const prefix = 'deployment';

/**
 * Reads the state that a fragment stands for; undefined where the fragment is none of the flowchart's.
 *
 * @param hash of `location`
 * @param maasVersion that of a scenario that names none: the reader's
 */
export function readState(hash: string, steps: readonly string[], flows: readonly string[], maasVersion: string): ReadFlowState | undefined {
  const fragment = readFragment(hash, prefix);
  if (fragment === undefined) return undefined;
  const { path: [step], query } = fragment;
  const { scenario, isNamed, refused } = readScenarioQuery(query);
  const flow = query.get('flow') ?? undefined;
  return {
    step: step !== undefined && steps.includes(step) ? step : undefined,
    flow: flow !== undefined && flows.includes(flow) ? flow : undefined,
    scenario: isNamed ? { ...scenario, ...(!query.has('maas') && { maasVersion }) } : undefined,
    refused: [
      ...(step === undefined || steps.includes(step) ? [] : [{ name: 'step', value: step, expected: `one of ${steps.join(', ')}` }]),
      ...(flow === undefined || flows.includes(flow) ? [] : [{ name: 'flow', value: flow, expected: `one of ${flows.join(', ')}` }]),
      ...refused,
    ],
  };
}

/** The fragment of a state, with its `#`. */
export function writeState({ step, flow, scenario }: FlowState): string {
  const query = new URLSearchParams(scenario && encodeScenario(scenario));
  if (flow !== undefined) query.set('flow', flow);
  return writeFragment(prefix, step === undefined ? [] : [step], query);
}
