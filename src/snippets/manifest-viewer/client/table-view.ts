import { make, makeButton } from '../../shared/dom.ts';
import { rowName } from './row.ts';
import type { Row } from './row.ts';
import { RowFocus } from './row-focus.ts';
import { cellText, columns, comparisonColumns } from './sort.ts';
import type { Column, Sort } from './sort.ts';

/** What a click or a key in the table asks for. */
export interface TableActions {
  readonly sort: (column: Column) => void;
  readonly copy: (row: Row) => void;
  /** The address of a row; undefined where it has none. */
  readonly link: (row: Row) => string | undefined;
}

/** Rows kept above and below those in sight. */
const spare = 8;

/** As high as rows may be together, px: Firefox lays out 17,895,697 at most, Chromium 33,554,428. */
const highest = 15e6;

/** The most rows that go to paper: some 50 pages. */
const mostPrinted = 2000;

/** A table in a box that scrolls. However many rows there are, only those in sight and a few around them are in the page. */
export class TableView {
  #rows: readonly Row[] = [];
  #columns: readonly (readonly [Column, string])[] = [];
  #marked: Row | undefined;
  #height = 0;
  #first = -1;
  /** How many rows stand above the first that has room in the box. */
  #shift = 0;
  readonly #box: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  readonly #actions: TableActions;
  readonly #focus: RowFocus;
  readonly #printNote = make('p', 'print-note');

  constructor(box: HTMLElement, table: HTMLTableElement, actions: TableActions) {
    this.#box = box;
    this.#table = table;
    this.#body = table.tBodies[0] ?? table.createTBody();
    this.#actions = actions;
    this.#focus = new RowFocus(this.#body, (index) => this.#scrollTo(index), () => this.#perPage());
    table.classList.add('is-live');
    box.after(this.#printNote);
    box.addEventListener('scroll', () => this.#draw(), { passive: true });
    addEventListener('resize', () => this.#redraw());
    addEventListener('beforeprint', () => this.#print());
    addEventListener('afterprint', () => this.#draw(true));
  }

  show(rows: readonly Row[], marked: Row | undefined, isComparison: boolean, sort: Sort | undefined): void {
    this.#rows = rows;
    this.#marked = marked;
    const shown = isComparison ? comparisonColumns : columns;
    this.#columns = Object.entries(shown).flatMap(([id, title]) => (isColumn(id) ? [[id, title] as const] : []));
    this.#table.setAttribute('aria-rowcount', String(rows.length + 1));
    this.#table.classList.toggle('is-comparison', isComparison);
    this.#table.tHead?.replaceChildren(this.#head(sort));
    this.#focus.setCount(rows.length);
    this.#redraw();
  }

  /** Brings the marked row into sight, in the box and in the window. */
  reveal(): void {
    const index = this.#marked === undefined ? -1 : this.#rows.indexOf(this.#marked);
    if (index < 0) return;
    this.#scroll(index * this.#height - this.#box.clientHeight / 3);
    this.#body.querySelector('.is-marked')?.scrollIntoView({ block: 'center' });
    this.#focus.take(index);
  }

  /** Draws anew where rows may have become higher or lower. */
  #redraw(): void {
    this.#height = 0;
    this.#draw(true);
  }

  #print(): void {
    this.#shift = 0;
    const count = Math.min(this.#rows.length, mostPrinted);
    const numbers = [count, this.#rows.length].map((number) => number.toLocaleString('en-GB'));
    this.#printNote.textContent = count < this.#rows.length ? `The first ${numbers[0] ?? ''} of ${numbers[1] ?? ''} packages are printed; the others are left out. Filter them to print fewer.` : '';
    this.#drawRange(0, count);
  }

  /** Scrolls the box as little as brings a row below its head, and draws what is there. */
  #scrollTo(index: number): void {
    const top = index * this.#height;
    this.#scroll(Math.min(Math.max(this.#box.scrollTop * this.#pace(), top + this.#height - this.#room()), top));
  }

  /** Scrolls as if the rows had all their height, and draws what is there. */
  #scroll(top: number): void {
    this.#box.scrollTop = top / this.#pace();
    this.#draw(true);
  }

  /** The height that the box has for rows. */
  #room(): number {
    return this.#box.clientHeight - (this.#table.caption?.offsetHeight ?? 0) - (this.#table.tHead?.offsetHeight ?? 0);
  }

  /** How many rows are too many for the height that a browser lays out. */
  #excess(): number {
    return Math.max(0, this.#rows.length - Math.floor(highest / (this.#height || 1)));
  }

  /** How much faster the rows go by than the box scrolls, so that both come to their end together. */
  #pace(): number {
    const excess = this.#excess() * this.#height;
    return excess === 0 ? 1 : 1 + excess / (this.#rows.length * this.#height - excess - this.#room());
  }

  #perPage(): number {
    return Math.max(1, Math.floor(this.#box.clientHeight / (this.#height || 1)) - 2);
  }

  #head(sort: Sort | undefined): HTMLTableRowElement {
    const row = make('tr');
    row.setAttribute('aria-rowindex', '1');
    for (const [id, title] of this.#columns) {
      const cell = make('th', '', makeButton(title, () => this.#actions.sort(id)));
      cell.scope = 'col';
      cell.dataset['column'] = id;
      if (sort?.column === id) cell.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
      row.append(cell);
    }
    row.append(make('td'));
    return row;
  }

  #draw(isNew = false): void {
    if (this.#height === 0 && this.#rows.length > 0) {
      this.#drawRange(0, 1);
      this.#height = this.#body.querySelector('.row')?.getBoundingClientRect().height || 36;
    }
    const height = this.#height || 1;
    const [excess, last] = [this.#excess(), this.#shift];
    this.#shift = Math.min(excess, Math.round((this.#box.scrollTop * (this.#pace() - 1)) / height));
    const first = this.#shift + Math.max(0, Math.floor(this.#box.scrollTop / height) - spare);
    const from = Math.min(Math.max(this.#shift, first - (first % spare)), Math.max(0, this.#rows.length - 1));
    if (!isNew && from === this.#first && last === this.#shift) return;
    this.#drawRange(from, Math.min(this.#rows.length - excess + this.#shift, from + Math.ceil(this.#box.clientHeight / height) + 3 * spare));
    this.#first = from;
  }

  /** Draws a range of rows, and the one that holds the focus wherever that is. */
  #drawRange(from: number, to: number): void {
    const held = this.#focus.held();
    const isOutside = held !== undefined && held < this.#rows.length && (held < from || held >= to);
    const ranges: (readonly [number, number])[] = isOutside ? [[held, held + 1], [from, to]] : [[from, to]];
    // The row with the focus may be beyond what has room; it is put at the edge then.
    const most = this.#rows.length - this.#excess();
    let end = 0;
    const content: Node[] = [];
    for (const [start, stop] of ranges.sort(([a], [b]) => a - b)) {
      const place = Math.min(Math.max(end, start - this.#shift), most - 1);
      content.push(this.#space(place - end), ...this.#rows.slice(start, stop).map((row, index) => this.#row(row, start + index)));
      end = place + stop - start;
    }
    content.push(this.#space(most - end));
    this.#focus.keep(() => this.#body.replaceChildren(...content), this.#shift + Math.ceil(this.#box.scrollTop / (this.#height || 1)));
  }

  #space(count: number): HTMLTableRowElement {
    const cell = make('td');
    cell.colSpan = this.#columns.length + 1;
    cell.style.height = `${count * this.#height}px`;
    const row = make('tr', 'space', cell);
    row.setAttribute('aria-hidden', 'true');
    row.hidden = count <= 0;
    return row;
  }

  #row(entry: Row, index: number): HTMLTableRowElement {
    const row = make('tr', entry === this.#marked ? 'row is-marked' : 'row');
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', String(index + 2));
    if (entry === this.#marked) row.setAttribute('aria-current', 'true');
    for (const [id] of this.#columns) row.append(this.#cell(entry, id));
    const copy = makeButton('Copy', () => this.#actions.copy(entry));
    copy.setAttribute('aria-label', `Copy ${rowName(entry)}`);
    const action = make('td', 'row-action', copy);
    action.setAttribute('role', 'cell');
    row.append(action);
    return row;
  }

  #cell(entry: Row, column: Column): HTMLTableCellElement {
    const text = cellText(entry, column);
    const href = column === 'package' ? this.#actions.link(entry) : undefined;
    const content = column === 'change' || text === '' ? text : make('code', '', text);
    const link = href === undefined ? content : make('a', '', content);
    if (link instanceof HTMLAnchorElement && href !== undefined) link.href = href;
    const cell = make(column === 'package' ? 'th' : 'td', column === 'change' ? `change-${text}` : '', link);
    cell.dataset['column'] = column;
    // On a narrow screen a row is laid out as two lines; the roles keep it a row of a table there.
    cell.setAttribute('role', column === 'package' ? 'rowheader' : 'cell');
    if (text.length > 16) cell.title = text;
    return cell;
  }
}

function isColumn(id: string): id is Column {
  return id in columns || id in comparisonColumns;
}
