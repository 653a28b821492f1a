import { bootSteps } from './step-boot.ts';
import { commandSteps } from './step-command.ts';
import { installSteps } from './step-install.ts';
import { preparationSteps } from './step-preparation.ts';
import { targetSteps } from './step-target.ts';
import type { Step, StepId } from './step.ts';

/** A stretch of a deployment. */
export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly (Step & { readonly id: StepId })[];
}

/** The phases, in order; their steps are all of `steps`. */
export const phases: readonly Phase[] = [
  { id: 'preparation', name: 'Before the command', steps: preparationSteps },
  { id: 'command', name: 'The command', steps: commandSteps },
  { id: 'boot', name: 'Network boot', steps: bootSteps },
  { id: 'installation', name: 'Installation', steps: installSteps },
  { id: 'target', name: 'First boot of the target', steps: targetSteps },
];
