// The deployment flowchart comes to life: steps open beside the drawing, flows light up, a scenario shows its path. All that
// it says stands in the page already; what it shows stands in the address.
import { walk } from '../../../images/deployment/walk.ts';
import { workingScenario } from '../../../images/deployment/scenario-input.ts';
import type { Scenario } from '../../../images/deployment/scenario-input.ts';
import { paint } from './drawing.ts';
import { make, makeButton } from '../../shared/dom.ts';
import { checkBase, fillForm, readForm } from './form.ts';
import { showOutcome } from './outcome-view.ts';
import { PageWords } from './page-words.ts';
import { readState, writeState } from './state.ts';
import type { FlowState, ReadFlowState } from './state.ts';
import { offerVersion, versionChoice } from './version-choice.ts';
import { makeWalkControls } from './walk-controls.ts';

class DeploymentFlowchart extends HTMLElement {
  readonly #entries = [...this.querySelectorAll<HTMLElement>('.entry')];
  readonly #steps = this.#entries.map(({ dataset }) => dataset['step'] ?? '');
  readonly #flows = [...this.querySelectorAll<HTMLElement>('.flow-legend li')].map(({ dataset }) => dataset['flow'] ?? '');
  readonly #controls = makeWalkControls({ move: (by) => this.#move(by), showAll: () => this.#go({ ...this.#state, step: undefined }) });
  readonly #notice = make('p', 'flow-notice');
  readonly #words = new PageWords(this);
  readonly #panel = this.querySelector<HTMLElement>('.flow-panel');
  #state: FlowState = {};
  #path: readonly string[] = this.#steps;
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    if (this.classList.contains('is-live')) return;
    this.classList.add('is-live');
    this.#panel?.prepend(this.#controls.element);
    this.#notice.setAttribute('role', 'status');
    this.prepend(this.#notice);
    this.#bringForm();
    this.#makeFilter();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('hashchange', () => this.#arrive());
    addEventListener('popstate', () => this.#arrive());
    document.addEventListener('maasversion', () => this.#followVersion());
    this.#arrive(true);
  }

  #bringForm(): void {
    const template = this.querySelector<HTMLTemplateElement>('.scenario-template');
    template?.replaceWith(template.content);
    this.#form = this.querySelector('form');
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('change', ({ target }) => this.#choose(target));
    this.querySelector('details.scenario')?.addEventListener('toggle', ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && this.#state.scenario === undefined) this.#go({ ...this.#state, scenario: this.#default() });
      if (target instanceof HTMLDetailsElement && !target.open && this.#state.scenario !== undefined) this.#go({ ...this.#state, scenario: undefined });
    });
  }

  #makeFilter(): void {
    for (const item of this.querySelectorAll<HTMLElement>('.flow-legend li')) {
      const button = makeButton('', () => this.#go({ ...this.#state, flow: this.#state.flow === item.dataset['flow'] ? undefined : item.dataset['flow'] }));
      button.append(...item.childNodes);
      item.append(button);
    }
  }

  /** The reader's version of MAAS, as chosen in the header; a scenario starts with it. */
  #default(): Scenario {
    const maasVersion = versionChoice()?.value || workingScenario.maasVersion;
    return { ...workingScenario, maasVersion };
  }

  #read(hash: string): ReadFlowState | undefined {
    return readState(hash, this.#steps, this.#flows, this.#default().maasVersion);
  }

  #choose(target: EventTarget | null): void {
    if (this.#form === null) return;
    const mistake = checkBase(this.#form);
    if (mistake !== '') {
      this.#notice.textContent = mistake;
      return;
    }
    const scenario = readForm(this.#form);
    if (target instanceof HTMLSelectElement && target.name === 'maas') offerVersion(scenario.maasVersion);
    const { stop } = walk(scenario, this.#steps);
    this.#go({ ...this.#state, scenario, step: stop?.step });
  }

  /** The header's choice was changed: a scenario follows it. */
  #followVersion(): void {
    const chosen = versionChoice()?.value;
    const { scenario } = this.#state;
    if (scenario !== undefined && chosen && chosen !== scenario.maasVersion) this.#go({ ...this.#state, scenario: { ...scenario, maasVersion: chosen } }, 'replace');
    else this.#show();
  }

  #arrive(isFirst = false): void {
    const read = this.#read(location.hash);
    // A link to a section of the page leaves the scenario as it is: the rules stay lit.
    if (!isFirst && read === undefined && location.hash !== '') return;
    const before = this.#state;
    this.#state = read ?? {};
    if (before.step !== this.#state.step) this.#controls.pause();
    const { scenario } = this.#state;
    if (scenario !== undefined && scenario.maasVersion !== this.#default().maasVersion) offerVersion(scenario.maasVersion);
    this.#tell(read);
    this.#show();
    if (read === undefined) return;
    this.#bringIntoView();
    // The browser itself goes to a step's entry once the page is whole.
    if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(() => this.#bringIntoView()), { once: true });
  }

  #tell(read: ReadFlowState | undefined): void {
    this.#notice.textContent = (read?.refused ?? []).map(({ name, value, expected }) => `The address gives ${name} as “${value.slice(0, 40)}”, which is not ${expected}.`).join(' ');
  }

  #bringIntoView(): void {
    const { step, scenario } = this.#state;
    this.#panel?.scrollTo({ top: 0 });
    const details = this.querySelector<HTMLElement>('details.scenario');
    // On a small screen the answer goes before the questions.
    if (step === undefined && scenario !== undefined) (details && details.offsetHeight < innerHeight ? details : this.querySelector('.outcome'))?.scrollIntoView({ block: 'start' });
    else this.#scrollTo(step, true);
  }

  /** Brings a step of the drawing into the part of the window that the panel leaves free. */
  #scrollTo(step: string | undefined, always = false): void {
    const { top, bottom, height } = this.#linkOf(step)?.getBoundingClientRect() ?? { top: 0, bottom: 0, height: 0 };
    if (height === 0 || this.#panel === null) return;
    const isSheet = getComputedStyle(this.#panel).bottom === '0px';
    const free = innerHeight - (isSheet ? this.#panel.offsetHeight : 0);
    if (always || top < 16 || bottom > free - 16) scrollBy(0, top - (free - height) / 2);
  }

  #go(state: FlowState, how: 'push' | 'replace' = 'push'): void {
    this.#state = state;
    const isPlain = state.step === undefined && state.flow === undefined && state.scenario === undefined;
    const address = isPlain ? location.pathname + location.search : writeState(state);
    if (isPlain ? location.hash !== '' : address !== location.hash) {
      try {
        history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
      } catch {
        // A page from a file may keep its address; what is shown changes all the same.
      }
    }
    this.#tell(undefined);
    this.#show();
  }

  #show(): void {
    const { step, flow, scenario } = this.#state;
    const outcome = scenario && walk(scenario, this.#steps);
    const stop = outcome?.stop?.step;
    const opened = step ?? stop;
    const version = scenario?.maasVersion.replace(/^(\d+\.\d+).*/, '$1') ?? (versionChoice()?.value || workingScenario.maasVersion);
    this.#path = outcome?.steps ?? (flow === undefined ? this.#steps : this.#entries.filter(({ dataset }) => dataset['flows']?.split(' ').includes(flow)).map(({ dataset }) => dataset['step'] ?? ''));
    paint(this, { step: opened, flow, taken: outcome?.steps, stop, version });
    this.classList.toggle('has-step', opened !== undefined);
    const details = this.querySelector<HTMLDetailsElement>('details.scenario');
    if (details) details.open = scenario !== undefined;
    if (this.#form) fillForm(this.#form, scenario ?? this.#default());
    if (scenario !== undefined) this.#showScenario(scenario);
    for (const rule of this.querySelectorAll<HTMLElement>('.takeaways li')) {
      rule.classList.toggle('is-broken', outcome?.takeaways.some(({ id, kept }) => id === rule.dataset['takeaway'] && !kept) === true);
      rule.classList.toggle('is-kept', outcome?.takeaways.some(({ id, kept }) => id === rule.dataset['takeaway'] && kept) === true);
    }
    const at = opened === undefined ? -1 : this.#path.indexOf(opened);
    this.#controls.say(opened === undefined ? `${this.#path.length} steps` : `${at < 0 ? '' : `${at + 1} of ${this.#path.length}: `}step ${this.#words.numberOf(opened)}, ${this.#words.titleOf(opened)}${opened === stop ? '. It stops here.' : ''}`);
  }

  #showScenario(scenario: Scenario): void {
    const place = this.querySelector<HTMLElement>('.outcome');
    const outcome = this.#words.tell(scenario, walk(scenario, this.#steps));
    if (place) showOutcome(place, outcome, writeState({ ...this.#state, step: outcome.stop?.step }));
  }

  /** Opens a step, shows where it is drawn, and goes to its text. */
  #open(step: string | undefined): void {
    this.#controls.pause();
    this.#go({ ...this.#state, step });
    this.#focusEntry();
  }

  #focusEntry(): void {
    const heading = this.querySelector<HTMLElement>('.entry.is-current h3');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    this.#panel?.scrollTo({ top: 0 });
    this.#scrollTo(this.#state.step);
  }

  #move(by: number): boolean {
    const { step } = this.#state;
    const at = step === undefined ? (by > 0 ? -1 : this.#path.length) : this.#path.indexOf(step);
    const next = this.#path[at + by];
    if (next === undefined) return false;
    this.#go({ ...this.#state, step: next }, 'replace');
    const link = this.#linkOf(next);
    if (this.querySelector('.flow-drawing')?.contains(document.activeElement)) link?.focus({ preventScroll: true });
    this.#scrollTo(next);
    return true;
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !href.startsWith('#deployment')) {
      const entry = !link && event.target instanceof Element && event.target.closest('h3')?.closest<HTMLElement>('.entry');
      if (entry && !(event.target instanceof Element && event.target.closest('button')) && this.#state.step !== entry.dataset['step']) this.#open(entry.dataset['step']);
      return;
    }
    event.preventDefault();
    this.#open(this.#read(href)?.step);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.key === 'Escape' && this.#state.step !== undefined) {
      const { step } = this.#state;
      this.#go({ ...this.#state, step: undefined });
      this.#linkOf(step)?.focus();
      return;
    }
    if (!event.target.closest('.flow-drawing, .walk-controls, .entry h3')) return;
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#controls.pause();
    const at = this.#path.indexOf(this.#state.step ?? '');
    this.#move(by === Infinity ? this.#path.length - 1 - at : by === -Infinity ? -at : by);
    if (event.target.closest('.entry')) this.#focusEntry();
  }

  /** The link of a step in the drawing that shows. */
  #linkOf(step: string | undefined): SVGElement | undefined {
    return [...this.querySelectorAll<SVGElement>(`a.step[data-step="${step ?? ''}"]`)].find((link) => link.getClientRects().length > 0);
  }
}

customElements.define('deployment-flowchart', DeploymentFlowchart);
