/** Keys that go from row to row, and how far: in rows, or in pages of the box. */
const steps: ReadonlyMap<string, { readonly rows?: number; readonly pages?: number }> = new Map([
  ['ArrowDown', { rows: 1 }],
  ['ArrowUp', { rows: -1 }],
  ['PageDown', { pages: 1 }],
  ['PageUp', { pages: -1 }],
  ['Home', { rows: -Infinity }],
  ['End', { rows: Infinity }],
]);

/**
 * The keyboard in a table of which only some rows are in the page. Tab stops at one row, at its link and its button; arrow keys,
 * Page Up, Page Down, Home and End go to the same control of another row. The focus outlasts that rows are drawn anew.
 */
export class RowFocus {
  #current = 0;
  #count = 0;
  readonly #body: HTMLElement;
  readonly #scrollTo: (index: number) => void;

  /**
   * @param scrollTo brings a row into sight and into the page
   * @param perPage how many rows the box shows
   */
  constructor(body: HTMLElement, scrollTo: (index: number) => void, perPage: () => number) {
    this.#body = body;
    this.#scrollTo = scrollTo;
    body.addEventListener('focusin', () => this.#setStop(this.held() ?? this.#current));
    body.addEventListener('keydown', (event) => {
      const step = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : steps.get(event.key);
      const held = this.held();
      if (step === undefined || held === undefined) return;
      event.preventDefault();
      const control = document.activeElement?.localName ?? 'a';
      this.#go(held + (step.rows ?? 0) + (step.pages ?? 0) * perPage(), control);
    });
  }

  setCount(count: number): void {
    this.#count = count;
  }

  /** The row that holds the focus. */
  held(): number | undefined {
    const row = this.#body.contains(document.activeElement) ? document.activeElement?.closest('tr') : null;
    return row ? indexOf(row) : undefined;
  }

  /** Focuses a row that is in the page. */
  take(index: number): void {
    this.#setStop(index);
    this.#focus(index, 'a');
  }

  /**
   * Draws, and leaves the focus and the tab stop where they were.
   *
   * @param first the row that Tab stops at where the last one is no longer in the page
   */
  keep(draw: () => void, first: number): void {
    const held = this.held();
    const control = document.activeElement?.localName ?? 'a';
    draw();
    const stop = this.#row(this.#current) === undefined ? first : this.#current;
    this.#setStop(this.#row(stop) === undefined ? 0 : stop);
    if (held !== undefined) this.#focus(held, control);
  }

  #go(index: number, control: string): void {
    const next = Math.min(Math.max(index, 0), this.#count - 1);
    this.#scrollTo(next);
    this.#setStop(next);
    this.#focus(next, control);
    this.#row(next)?.scrollIntoView({ block: 'nearest' });
  }

  #focus(index: number, control: string): void {
    const row = this.#row(index);
    (row?.querySelector<HTMLElement>(control) ?? row?.querySelector<HTMLElement>('button'))?.focus({ preventScroll: true });
  }

  #setStop(index: number): void {
    this.#current = index;
    for (const row of this.#rows()) {
      for (const control of row.querySelectorAll<HTMLElement>('a, button')) control.tabIndex = indexOf(row) === index ? 0 : -1;
    }
  }

  #row(index: number): Element | undefined {
    return this.#rows().find((row) => indexOf(row) === index);
  }

  #rows(): Element[] {
    return [...this.#body.querySelectorAll('[aria-rowindex]')];
  }
}

/** Which row of all it is; the head is the first for a screen reader. */
function indexOf(row: Element): number {
  return Number(row.getAttribute('aria-rowindex')) - 2;
}
