import type { Scenario } from '../../../images/deployment/scenario-input.ts';
import { fillMessage } from '../../../images/deployment/walk.ts';
import type { Walk } from '../../../images/deployment/walk.ts';
import type { Outcome } from './outcome.ts';

/** The words that stand in the page already, so that the script need not bring them along. */
export class PageWords {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  titleOf(step: string): string {
    return this.#heading(step)?.firstChild?.textContent ?? step;
  }

  /** What the step is called for short: `2a`. */
  numberOf(step: string): string {
    return this.#heading(step)?.dataset['number'] ?? '';
  }

  /** What becomes of a scenario, in words. */
  tell(scenario: Scenario, { stop, finalStatus, ephemeralOs, targetImage, takeaways }: Walk<string>): Outcome {
    const failure = stop && this.#root.querySelector(`[data-failure="${stop.failure}"]`);
    const words = (name: string) => failure?.querySelector(name)?.textContent ?? '';
    return {
      scenario,
      status: this.#labelOf(scenario.status),
      finalStatus: this.#labelOf(finalStatus),
      ephemeralOs,
      targetImage,
      stop: stop && {
        step: stop.step,
        number: this.numberOf(stop.step),
        title: this.titleOf(stop.step),
        says: fillMessage(words('.says'), stop.filling),
        cause: words('.cause'),
        remedy: words('.remedy'),
      },
      broken: takeaways.flatMap(({ id, kept }) => (kept ? [] : [this.#root.querySelector(`[data-takeaway="${id}"]`)?.firstChild?.textContent?.trim() ?? id])),
    };
  }

  #heading(step: string): HTMLElement | null {
    return this.#root.querySelector(`.entry[data-step="${step}"] h3`);
  }

  #labelOf(status: string): string {
    return this.#root.querySelector(`select[name=status] option[value="${status}"]`)?.textContent ?? status;
  }
}
