import { findFailure } from './failure.ts';
import type { Failure, FailureId } from './failure.ts';
import type { Scenario } from './scenario-input.ts';
import { steps } from './step.ts';
import type { StepId } from './step.ts';
import { fillMessage, walk } from './walk.ts';
import type { Walk } from './walk.ts';

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

/** What becomes of a scenario, in words. */
export interface Simulation extends Omit<Walk, 'stop'> {
  readonly stop?: Stop;
}

/** Walks a deployment, and says where and why it stops, or that it arrives; see {@link walk}. */
export function simulate(scenario: Scenario): Simulation {
  const { stop, ...result } = walk(scenario, steps.map(({ id }) => id));
  if (stop === undefined) return result;
  const { cause, remedy, look, page, says } = findFailure(stop.failure);
  const { step, failure, filling } = stop;
  return { ...result, stop: { step, failure, cause, remedy, look, page, ...(says !== undefined && { says: fillMessage(says, filling) }) } };
}
