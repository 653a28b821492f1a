import { steps } from './step.ts';
import type { Step, StepId } from './step.ts';

/**
 * What each step is called for short: the number of its box in the original flowchart; a letter for those before the first
 * of them, and a number with a letter (`2a`) for those that the original leaves out.
 */
export const stepNumbers: ReadonlyMap<StepId, string> = numberSteps();

function numberSteps(): Map<StepId, string> {
  const all: readonly (Step & { readonly id: StepId })[] = steps;
  const numbers = new Map<StepId, string>();
  let [last, extra] = ['', 0];
  for (const { id, original } of all) {
    if (original !== undefined) [last, extra] = [String(original), 0];
    else extra += 1;
    const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(extra - 1);
    numbers.set(id, original !== undefined ? last : last === '' ? letter.toUpperCase() : last + letter);
  }
  return numbers;
}
