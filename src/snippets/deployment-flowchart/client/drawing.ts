import { rangeApplies } from '../../../components/shell/version-applies.ts';

/** What the drawing and the list show of a state. */
export interface Shown {
  readonly step: string | undefined;
  readonly flow: string | undefined;
  /** The steps that a scenario takes; undefined without one. */
  readonly taken: readonly string[] | undefined;
  readonly stop: string | undefined;
  readonly version: string;
}

/** Marks steps, lines and entries as a state has them. Colours and patterns are the style sheet's. */
export function paint(root: HTMLElement, { step, flow, taken, stop, version }: Shown): void {
  const inFlow = new Set([...root.querySelectorAll<HTMLElement>('.entry')].flatMap(({ dataset }) => (flow !== undefined && dataset['flows']?.split(' ').includes(flow) ? [dataset['step'] ?? ''] : [])));
  for (const mark of root.querySelectorAll<HTMLElement | SVGElement>('[data-step]')) {
    const id = mark.dataset['step'] ?? '';
    mark.classList.toggle('is-current', id === step);
    mark.classList.toggle('is-outside', (flow !== undefined && !inFlow.has(id)) || (taken !== undefined && !taken.includes(id)));
    mark.classList.toggle('is-taken', taken?.includes(id) === true && id !== stop);
    mark.classList.toggle('is-stop', id === stop);
  }
  for (const line of root.querySelectorAll<SVGElement>('.travel')) {
    const { flow: own, step: at, since, until } = line.dataset;
    line.classList.toggle('is-lit', flow === undefined ? at === step : own === flow);
    line.classList.toggle('is-dim', flow !== undefined && own !== flow);
    line.classList.toggle('is-hidden', !rangeApplies(version, since, until));
  }
  for (const link of root.querySelectorAll<SVGAElement>('a.step')) {
    const isCurrent = link.dataset['step'] === step;
    link.setAttribute('tabindex', isCurrent || (step === undefined && link.matches(':nth-child(1 of a.step)')) ? '0' : '-1');
    if (isCurrent) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  for (const button of root.querySelectorAll('.flow-legend button')) button.setAttribute('aria-pressed', String(button.closest<HTMLElement>('li')?.dataset['flow'] === flow));
}
