import { formatCount } from '@chuan-xa/wording';
import { FILE_LIMITS, passedLimit } from './limits.js';
import { BLANK, textContent, type CellKind, type Content } from './table.js';
import { TooMany } from './workbook-fault.js';
import type { ReadTexts } from './written-text.js';

/** In the order of their numbers in a grid. */
const KINDS = ['blank', 'text', 'number', 'percent', 'date', 'boolean', 'error', 'uncached'] as const;
const BLANK_KIND = 0;
const TEXT_KIND = 1;
const FIRST_ROOM = 4096;
const DAY = 86_400_000;

const wider = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

const numberText = (value: number): string => String(value).replace('.', ',');

const dateContent = (day: number): Content => {
  const iso = new Date(day * DAY).toISOString().slice(0, 10);
  return { text: iso.split('-').reverse().join('/'), number: null, day: iso, kind: 'date' };
};

/** How many cells the sheets of one workbook may still hold together. */
export interface CellBudget {
  left: number;
}

/** The cells of a sheet that hold something, fifteen bytes each and their texts. Filled once, then asked. */
export class Grid {
  #row = new Uint32Array(FIRST_ROOM);
  #column = new Uint16Array(FIRST_ROOM);
  #kind = new Uint8Array(FIRST_ROOM);
  #value = new Float64Array(FIRST_ROOM);
  #count = 0;
  #rows = 0;
  #inOrder = true;
  #texts: ReadTexts = { texts: [], old: new Map() };
  readonly #rowAt = new Map<number, { from: number; until: number }>();
  /** Rows that hold anything, rising; and the last column that does. Known once the grid is filled. */
  readonly filledRows: number[] = [];
  columns = 0;

  constructor(private readonly budget: CellBudget = { left: FILE_LIMITS.bookCells }) {}

  /**
   * @param value of a text or an error the number of its text; of a date its days since 1970; of a boolean 1 or 0; of a percentage
   *   what is seen
   * @throws TooMany at the first row, cell or column beyond the limits, of the sheet or of all sheets together
   */
  add(row: number, column: number, kind: CellKind, value: number): void {
    const at = this.#count;
    const [lastRow, lastColumn] = at === 0 ? [0, 0] : [this.#row[at - 1] ?? 0, this.#column[at - 1] ?? 0];
    if (row !== lastRow) this.#rows += 1;
    if (row < lastRow || (row === lastRow && column <= lastColumn)) this.#inOrder = false;
    const limit = passedLimit(this.#rows, at + 1, column);
    if (limit) throw new TooMany(limit);
    if (this.budget.left === 0) throw new TooMany(`${formatCount(FILE_LIMITS.bookCells)} ô`);
    this.budget.left -= 1;
    if (at === this.#row.length) this.#widen(at * 2);
    this.#row[at] = row;
    this.#column[at] = column;
    this.#kind[at] = KINDS.indexOf(kind);
    this.#value[at] = value;
    this.#count += 1;
  }

  /** Ends the filling: from now on its cells can be asked for. */
  close(texts: ReadTexts): this {
    this.#texts = texts;
    if (!this.#inOrder) this.#sort();
    for (let at = 0; at < this.#count; at += 1) {
      if (this.#kind[at] === TEXT_KIND && texts.texts[this.#value[at] ?? 0] === '') this.#kind[at] = BLANK_KIND;
      if (this.#kind[at] !== BLANK_KIND) this.#note(this.#row[at] ?? 0, this.#column[at] ?? 0, at);
    }
    return this;
  }

  /** What stands in a cell; blank where nothing does. */
  content(row: number, column: number): Content {
    const place = this.#rowAt.get(row);
    return place ? this.#contentAt(this.#find(column, place.from, place.until)) : BLANK;
  }

  /** The cells whose text was turned into Unicode, from top to bottom. */
  *converted(): Generator<{ row: number; column: number }, void> {
    if (this.#texts.old.size === 0) return;
    for (let at = 0; at < this.#count; at += 1)
      if (this.#kind[at] === TEXT_KIND && this.#texts.old.has(this.#value[at] ?? -1))
        yield { row: this.#row[at] ?? 0, column: this.#column[at] ?? 0 };
  }

  #note(row: number, column: number, at: number): void {
    const place = this.#rowAt.get(row);
    if (place) place.until = at + 1;
    else {
      this.#rowAt.set(row, { from: at, until: at + 1 });
      this.filledRows.push(row);
    }
    this.columns = Math.max(this.columns, column);
  }

  /** Where a column of a row stands: mostly as many places on as columns; -1 where it holds nothing. */
  #find(column: number, from: number, until: number): number {
    const likely = from + column - (this.#column[from] ?? 0);
    if (likely >= from && likely < until && this.#column[likely] === column) return likely;
    let [low, high] = [from, until];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#column[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low < until && this.#column[low] === column ? low : -1;
  }

  #contentAt(at: number): Content {
    const kind = KINDS[this.#kind[at] ?? BLANK_KIND] ?? 'blank';
    const value = this.#value[at] ?? 0;
    switch (kind) {
      case 'blank':
        return BLANK;
      case 'text':
        return this.#textAt(value);
      case 'number':
        return { text: numberText(value), number: value, day: null, kind };
      case 'percent':
        return { text: `${numberText(value)}%`, number: value, day: null, kind };
      case 'date':
        return dateContent(value);
      case 'boolean':
        return { text: value === 1 ? 'TRUE' : 'FALSE', number: null, day: null, kind };
      case 'error':
        return { text: this.#texts.texts[value] ?? '', number: null, day: null, kind };
      case 'uncached':
        return { text: '', number: null, day: null, kind };
    }
  }

  #textAt(number: number): Content {
    const content = textContent(this.#texts.texts[number] ?? '');
    const old = this.#texts.old.get(number);
    return old ? { ...content, old } : content;
  }

  #widen(room: number): void {
    this.#row = wider(this.#row, new Uint32Array(room));
    this.#column = wider(this.#column, new Uint16Array(room));
    this.#kind = wider(this.#kind, new Uint8Array(room));
    this.#value = wider(this.#value, new Float64Array(room));
  }

  /** For the rare file whose rows or cells stand in no order, or twice: of two in one place the later one holds. */
  #sort(): void {
    const placeOf = (at: number): number => (this.#row[at] ?? 0) * 16_384 + (this.#column[at] ?? 0);
    const order = Array.from({ length: this.#count }, (_none, at) => at).sort(
      (a, b) => placeOf(a) - placeOf(b) || a - b,
    );
    const kept = order.filter((at, index) => placeOf(at) !== placeOf(order[index + 1] ?? -1));
    this.#row = Uint32Array.from(kept, (at) => this.#row[at] ?? 0);
    this.#column = Uint16Array.from(kept, (at) => this.#column[at] ?? 0);
    this.#kind = Uint8Array.from(kept, (at) => this.#kind[at] ?? 0);
    this.#value = Float64Array.from(kept, (at) => this.#value[at] ?? 0);
    this.#count = kept.length;
  }
}
