import { copyOrOffer } from '../../shared/clipboard.ts';
import { make, makeButton } from '../../shared/dom.ts';
import { writeMarkdown } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/**
 * Shows what becomes of a scenario, with buttons that take it along.
 *
 * @param address of the step at which it stops
 */
export function showOutcome(place: HTMLElement, outcome: Outcome, address: string): void {
  const { stop, finalStatus, ephemeralOs, targetImage, broken } = outcome;
  const status = make('p', 'copied');
  status.setAttribute('role', 'status');
  const parts: Node[] = [];
  if (stop === undefined) {
    parts.push(make('p', 'verdict', `The deployment arrives: the machine becomes ${finalStatus}.`));
  } else {
    const open = make('a', '', `step ${stop.number}, ${stop.title}`);
    open.href = address;
    parts.push(make('p', 'verdict', 'Your deployment stops at ', open, '.'), make('p', '', stop.cause));
    if (stop.says) parts.push(make('p', '', make('code', 'says', stop.says)));
    parts.push(make('p', '', make('b', '', 'Remedy. '), stop.remedy));
    if (broken.length > 0) parts.push(make('p', 'broken-rules', make('b', '', broken.length === 1 ? 'Rule it breaks' : 'Rules it breaks')), make('ul', '', ...broken.map((rule) => make('li', '', rule))));
  }
  parts.push(make('p', 'outcome-facts', `Boots with ${ephemeralOs}. Target image: ${targetImage}. ${stop === undefined ? '' : `Status afterwards: ${finalStatus}.`}`));
  const tools = make('p', 'outcome-tools');
  tools.append(
    makeButton('Copy link', () => void copyOrOffer(location.href, status)),
    makeButton('Copy as Markdown', () => void copyOrOffer(writeMarkdown(outcome, location.href), status)),
    status,
  );
  place.classList.toggle('is-stopped', stop !== undefined);
  place.replaceChildren(...parts, tools);
}
