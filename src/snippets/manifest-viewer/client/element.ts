// The manifest viewer comes to life: another image, a filter, an order, a comparison, a manifest of the reader's own. What it
// shows stands in the address, unless it is the reader's own.
import { near } from '../../../images/near.ts';
import { siteRoot } from '../../../offline/site-data.ts';
import { copyOrOffer } from '../../shared/clipboard.ts';
import { make, makeButton } from '../../shared/dom.ts';
import { markTurningSigns } from '../../../components/turning-signs.ts';
import { harmless } from '../harmless.ts';
import { shortName } from '../image-name.ts';
import { filterRows, makeFilter } from './filter.ts';
import { askComparison, askOwnFiles } from './later.ts';
import { comparisonMarkdown } from './markdown.ts';
import { changes, manifestRows, rowName } from './row.ts';
import type { Row } from './row.ts';
import { sortRows } from './sort.ts';
import type { Column } from './sort.ts';
import { loadManifest, readOwn, readTable } from './sources.ts';
import type { LoadedManifest } from './sources.ts';
import { readState, writeState } from './state.ts';
import type { ViewerState } from './state.ts';
import { TableView } from './table-view.ts';

class ManifestViewer extends HTMLElement {
  readonly #loaded = new Map<string, LoadedManifest>();
  readonly #paths = new Map<string, string>();
  #state: ViewerState = { image: '', filter: '' };
  #rows: readonly Row[] = [];
  #sorted: readonly Row[] = [];
  #shown: readonly Row[] = [];
  #marked: Row | undefined;
  #turn = 0;
  #pass = 0;
  /** How often the reader has typed into the filter. */
  #typed = 0;
  #own = 0;
  #view: TableView | undefined;

  connectedCallback(): void {
    if (this.#view !== undefined) return;
    const box = this.#part('.manifest-box');
    const table = this.querySelector('table');
    if (table === null) return;
    for (const { value, dataset } of this.#select('image').options) this.#paths.set(value, dataset['json'] ?? '');
    const first = this.dataset['image'] ?? '';
    this.#loaded.set(first, { manifest: readTable(table), source: [...this.#part('.provenance').childNodes], isExcerpt: this.dataset['excerpt'] !== undefined });
    this.#view = new TableView(box, table, { sort: (column) => this.#sort(column), copy: (row) => this.#copyRow(row), link: (row) => this.#link(row) });
    this.#listen();
    void this.#arrive(first);
    const arrive = (): void => void this.#arrive(first);
    addEventListener('hashchange', arrive);
    addEventListener('popstate', arrive);
  }

  #listen(): void {
    this.#part('form').addEventListener('submit', (event) => event.preventDefault());
    this.#select('image').addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && void this.#go({ ...this.#state, image: target.value, package: undefined }));
    this.#select('compare').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) void this.#go({ ...this.#state, compare: target.value || undefined, package: undefined, show: undefined, sort: undefined });
    });
    this.#field().addEventListener('input', () => {
      this.#typed++;
      this.#state = { ...this.#state, filter: this.#field().value };
      void this.#filter().then(() => this.#write('replaceState'));
    });
    this.#part('.copy-comparison').addEventListener('click', () => this.#copyComparison());
    this.querySelector<HTMLInputElement>('input[type=file]')?.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && void this.#open([...(target.files ?? [])]));
    this.#part('.use-pasted').addEventListener('click', () => this.#paste());
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#open([...(event.dataTransfer?.files ?? [])], event.dataTransfer?.getData('text'));
    });
  }

  async #arrive(first: string): Promise<void> {
    const state = readState(location.hash, [...this.#paths.keys()], first);
    if (state === undefined) {
      if (this.#state.image === '' || (location.hash === '' && !this.#isOwn())) await this.#show({ image: first, filter: '' });
      return;
    }
    if (await this.#show(state)) this.#view?.reveal();
    if (state.unknown.length > 0) this.#sayUnknown(state.unknown);
  }

  async #go(state: ViewerState): Promise<void> {
    if (await this.#show(state)) this.#write('pushState');
  }

  #write(how: 'pushState' | 'replaceState'): void {
    if (this.#isOwn()) return;
    try {
      history[how](history.state, '', writeState(this.#state));
    } catch {
      // A browser may refuse this to a page from a file; the viewer works without.
    }
  }

  /** Shows a state; false where what it needs cannot be read. */
  async #show(state: ViewerState): Promise<boolean> {
    const turn = ++this.#turn;
    const typed = this.#typed;
    this.#say('.viewer-error');
    try {
      const image = await this.#load(state.image);
      const other = state.compare === undefined ? undefined : await this.#load(state.compare);
      const rows = other === undefined ? manifestRows(image.manifest) : await askComparison([image.manifest, other.manifest]);
      if (turn !== this.#turn) return false;
      // What was typed while the image loaded is newer than the state that was asked for.
      this.#state = typed === this.#typed ? state : { ...state, filter: this.#field().value };
      this.#rows = rows;
      this.#say('.provenance', ...image.source, ' ', ...(other?.source ?? []));
      this.#part('caption').textContent = this.#caption([image, other]);
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.#fail(error);
      this.#choose();
      return false;
    }
    this.#choose();
    if (typed === this.#typed) this.#field().value = state.filter;
    this.#mark();
    this.#order();
    this.#showCounts();
    this.#showDownload();
    return this.#filter(true);
  }

  /** Lets both lists name what is shown. */
  #choose(): void {
    this.#select('image').value = this.#state.image;
    this.#select('compare').value = this.#state.compare ?? '';
  }

  async #load(image: string): Promise<LoadedManifest> {
    const known = this.#loaded.get(image);
    if (known !== undefined) return known;
    const loaded = await loadManifest(this.#paths.get(image) ?? '', image);
    this.#loaded.set(image, loaded);
    return loaded;
  }

  #caption([image, other]: readonly (LoadedManifest | undefined)[]): string {
    const part = (name: string, loaded?: LoadedManifest): string => `${this.#name(name)}${loaded?.isExcerpt ? ' (an excerpt)' : ''}`;
    if (this.#state.compare === undefined) return `Packages of ${part(this.#state.image, image)}`;
    return `From ${part(this.#state.image, image)} to ${part(this.#state.compare, other)}`;
  }

  #mark(): void {
    const wanted = this.#state.package;
    this.#marked = wanted === undefined ? undefined : (this.#rows.find((row) => rowName(row) === wanted) ?? this.#rows.find(({ name }) => name === wanted));
    this.#say('.viewer-notice');
    if (wanted === undefined || this.#marked !== undefined) return;
    const names = near(wanted, new Set(this.#rows.map(({ name }) => name)), 5);
    this.#sayNear(`${this.#name(this.#state.image)} holds no package “${harmless(wanted)}”.`, names.map((name) => [name, { ...this.#state, package: name }]));
  }

  #sayUnknown(unknown: readonly string[]): void {
    const images = unknown.flatMap((word) => near(word, this.#paths.keys(), 3));
    this.#sayNear(`This site holds no manifest of “${harmless(unknown.join(', '))}”.`, images.map((image) => [shortName(image), { image, filter: '' }]));
  }

  /** Says what is missing, with links to what is near it. */
  #sayNear(text: string, states: readonly (readonly [title: string, state: ViewerState])[]): void {
    const links = states.flatMap(([title, state], index) => [index === 0 ? ' Near it: ' : ', ', makeLink(title, state)]);
    this.#say('.viewer-notice', text, ...links);
  }

  /** A row that its own address hides is named, with the way to it. */
  #sayHidden(row: Row): void {
    const link = makeLink('Show all packages', { ...this.#state, filter: '', show: undefined });
    this.#say('.viewer-notice', ...(this.#shown.includes(row) ? [] : [`What is shown leaves ${rowName(row)} out. `, link]));
  }

  #order(): void {
    this.#sorted = this.#state.sort === undefined ? this.#rows : sortRows(this.#rows, this.#state.sort);
  }

  /** Shows the rows that pass. Where the expression is wrong those shown before stay, unless they are of other manifests. */
  async #filter(isOther = false): Promise<boolean> {
    const pass = ++this.#pass;
    const { filter, show } = this.#state;
    this.#say('.filter-error');
    this.#field().removeAttribute('aria-invalid');
    try {
      const test = makeFilter(filter);
      const some = show === undefined ? this.#sorted : this.#sorted.filter(({ change }) => change === show);
      const shown = test === undefined ? some : await filterRows(some, test, () => pass !== this.#pass);
      if (shown === undefined || pass !== this.#pass) return false;
      this.#shown = shown;
    } catch (error) {
      this.#field().setAttribute('aria-invalid', 'true');
      this.#say('.filter-error', error instanceof Error ? error.message : String(error));
      if (!isOther) return false;
      this.#shown = this.#sorted;
    }
    if (this.#marked !== undefined) this.#sayHidden(this.#marked);
    this.#view?.show(this.#shown, this.#marked, this.#state.compare !== undefined, this.#state.sort);
    const [some, all] = [this.#shown, this.#rows].map(({ length }) => length.toLocaleString('en-GB'));
    this.#part('.viewer-count').textContent = `${some === all ? '' : `${some} of `}${all} package${all === '1' ? '' : 's'}`;
    return true;
  }

  #sort(column: Column): void {
    const { sort } = this.#state;
    this.#state = { ...this.#state, sort: { column, isDescending: sort?.column === column && !sort.isDescending } };
    this.#order();
    void this.#filter().then(() => {
      this.#write('replaceState');
      this.querySelector<HTMLElement>(`[data-column="${column}"] button`)?.focus();
    });
  }

  #showCounts(): void {
    const box = this.#part('.viewer-changes');
    box.hidden = this.#state.compare === undefined;
    const counts = changes.map((change) => ({ change, count: this.#rows.filter((row) => row.change === change).length }));
    const buttons = counts.filter(({ change, count }) => change !== 'changed' || count > 0).map(({ change, count }) => {
      const button = makeButton(`${count} ${change}`, () => void this.#go({ ...this.#state, show: this.#state.show === change ? undefined : change }), `change-${change}`);
      button.setAttribute('aria-pressed', String(this.#state.show === change));
      return button;
    });
    box.querySelector('.change-counts')?.replaceChildren(...buttons);
  }

  #showDownload(): void {
    const link = this.querySelector<HTMLAnchorElement>('.viewer-download');
    const file = this.#paths.get(this.#state.image);
    if (link === null) return;
    link.hidden = !file;
    if (file) link.href = new URL(file.replace(/\.json$/, '.manifest'), siteRoot).href;
  }

  #link(row: Row): string | undefined {
    return this.#isOwn() ? undefined : writeState({ ...this.#state, package: rowName(row) });
  }

  #copyRow(row: Row): void {
    const text = this.#state.compare === undefined ? `${rowName(row)}\t${row.version}` : `${rowName(row)}\t${row.from || '-'}\t${row.version || '-'}`;
    void copyOrOffer(text, this.#part('.viewer-status'), `Copied: ${rowName(row)}.`);
  }

  #copyComparison(): void {
    const { image, compare = '', show } = this.#state;
    const rows = show === undefined ? this.#shown.filter(({ change }) => change !== 'unchanged') : this.#shown;
    const summary = [...this.querySelectorAll('.change-counts button')].map(({ textContent }) => textContent).join(', ');
    const link = this.#isOwn() ? undefined : new URL(writeState(this.#state), location.href).href;
    void copyOrOffer(comparisonMarkdown(this.#name(image), this.#name(compare), summary, rows, link), this.#part('.viewer-status'), 'Copied as a Markdown table.');
  }

  async #open(files: readonly File[], dropped?: string): Promise<void> {
    try {
      const [image, compare] = (await askOwnFiles({ files, dropped })).map(({ text, name }) => this.#keep(text, name));
      if (image !== undefined) await this.#show({ image, compare, filter: '' });
    } catch (error) {
      this.#fail(error);
    }
  }

  #paste(): void {
    try {
      const text = this.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '';
      void this.#show({ image: this.#keep(text, `pasted text ${this.#own + 1}`), filter: '' });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Keeps a manifest of the reader's own, and lets both lists offer it; gives the value it has there. */
  #keep(text: string, name: string): string {
    const loaded = readOwn(text, name);
    const value = `own:${++this.#own}`;
    this.#loaded.set(value, loaded);
    for (const select of [this.#select('image'), this.#select('compare')]) select.append(new Option(`Yours: ${name}`, value));
    return value;
  }

  #name(image: string): string {
    return image.startsWith('own:') ? ([...this.#select('image').options].find(({ value }) => value === image)?.text ?? image) : image;
  }

  #isOwn(): boolean {
    return [this.#state.image, this.#state.compare].some((image) => image?.startsWith('own:'));
  }

  #fail(error: unknown): void {
    this.#say('.viewer-error', error instanceof Error ? error.message : String(error));
  }

  #say(part: string, ...content: (string | Node)[]): void {
    this.#part(part).replaceChildren(...content.map((each) => (typeof each === 'string' ? markTurningSigns(each) : each)));
  }

  #field(): HTMLInputElement {
    return this.#find('input[name=filter]', HTMLInputElement);
  }

  #select(name: string): HTMLSelectElement {
    return this.#find(`select[name=${name}]`, HTMLSelectElement);
  }

  #part(selector: string): HTMLElement {
    return this.#find(selector, HTMLElement);
  }

  #find<T extends HTMLElement>(selector: string, kind: new () => T): T {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The manifest viewer has no ${selector}.`);
  }
}

function makeLink(title: string, state: ViewerState): HTMLAnchorElement {
  const link = make('a', '', title);
  link.href = writeState(state);
  return link;
}

customElements.define('manifest-viewer', ManifestViewer);
