import { make, makeButton } from '../../shared/dom.ts';
import { rowName } from './row.ts';
import type { Row } from './row.ts';
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

/** A table in a box that scrolls. However many rows there are, only those in sight and a few around them are in the page. */
export class TableView {
  #rows: readonly Row[] = [];
  #columns: readonly (readonly [Column, string])[] = [];
  #marked: Row | undefined;
  #height = 0;
  #first = -1;
  readonly #box: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  readonly #actions: TableActions;

  constructor(box: HTMLElement, table: HTMLTableElement, actions: TableActions) {
    this.#box = box;
    this.#table = table;
    this.#body = table.tBodies[0] ?? table.createTBody();
    this.#actions = actions;
    box.addEventListener('scroll', () => this.#draw(), { passive: true });
    addEventListener('resize', () => this.#draw());
    addEventListener('beforeprint', () => this.#drawRange(0, Math.min(this.#rows.length, 2000)));
    addEventListener('afterprint', () => this.#draw(true));
  }

  show(rows: readonly Row[], marked: Row | undefined, isComparison: boolean, sort: Sort | undefined): void {
    this.#rows = rows;
    this.#marked = marked;
    const shown = isComparison ? comparisonColumns : columns;
    this.#columns = Object.entries(shown).flatMap(([id, title]) => (isColumn(id) ? [[id, title] as const] : []));
    this.#table.setAttribute('aria-rowcount', String(rows.length + 1));
    this.#table.tHead?.replaceChildren(this.#head(sort));
    this.#draw(true);
  }

  /** Brings the marked row into sight, in the box and in the window. */
  reveal(): void {
    const index = this.#marked === undefined ? -1 : this.#rows.indexOf(this.#marked);
    if (index < 0) return;
    this.#box.scrollTop = Math.max(0, index * this.#height - this.#box.clientHeight / 3);
    this.#draw(true);
    const row = this.#body.querySelector<HTMLElement>('.is-marked');
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
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
    const first = Math.max(0, Math.floor(this.#box.scrollTop / (this.#height || 1)) - spare);
    const from = Math.min(first - (first % spare), Math.max(0, this.#rows.length - 1));
    if (!isNew && from === this.#first) return;
    this.#drawRange(from, Math.min(this.#rows.length, from + Math.ceil(this.#box.clientHeight / (this.#height || 1)) + 3 * spare));
    this.#first = from;
  }

  #drawRange(from: number, to: number): void {
    const rows = this.#rows.slice(from, to).map((row, index) => this.#row(row, from + index));
    const hadFocus = this.#body.contains(document.activeElement);
    this.#body.replaceChildren(this.#space(from), ...rows, this.#space(this.#rows.length - to));
    if (hadFocus) this.#box.focus({ preventScroll: true });
  }

  #space(count: number): HTMLTableRowElement {
    const cell = make('td');
    cell.colSpan = this.#columns.length + 1;
    cell.style.height = `${count * this.#height}px`;
    const row = make('tr', 'space', cell);
    row.setAttribute('aria-hidden', 'true');
    row.hidden = count === 0;
    return row;
  }

  #row(entry: Row, index: number): HTMLTableRowElement {
    const row = make('tr', entry === this.#marked ? 'row is-marked' : 'row');
    row.setAttribute('aria-rowindex', String(index + 2));
    if (entry === this.#marked) {
      row.tabIndex = -1;
      row.setAttribute('aria-current', 'true');
    }
    for (const [id] of this.#columns) row.append(this.#cell(entry, id));
    const copy = makeButton('Copy', () => this.#actions.copy(entry));
    copy.setAttribute('aria-label', `Copy ${rowName(entry)}`);
    row.append(make('td', 'row-action', copy));
    return row;
  }

  #cell(entry: Row, column: Column): HTMLTableCellElement {
    const text = cellText(entry, column);
    if (column !== 'package') return make('td', column === 'change' ? `change-${text}` : '', column === 'change' ? text : make('code', '', text));
    const href = this.#actions.link(entry);
    const name = make('code', '', text);
    const link = href === undefined ? name : make('a', '', name);
    if (link instanceof HTMLAnchorElement && href !== undefined) link.href = href;
    const cell = make('th', '', link);
    cell.scope = 'row';
    return cell;
  }
}

function isColumn(id: string): id is Column {
  return id in columns || id in comparisonColumns;
}
