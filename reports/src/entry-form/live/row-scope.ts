import { columnLetter } from '../../workbook-file/index.js';
import type { Content } from './cell-codes.js';
import type { Expression, Figure, Phrase } from './expression.js';
import type { Beside } from './live-column.js';
import type { LiveColumnOf, Shown } from './row-columns.js';

/** A row's cells as formulas name them, each with the value that it has now. Hidden columns are computed when they are first asked for. */
export class RowScope implements Beside {
  private readonly computed = new Map<string, Expression<number | string>>();

  /**
   * @param columnOf key → number of the column, from 1
   * @param shown key → what stands in the visible cell
   * @param live by key
   */
  constructor(
    private readonly row: number,
    private readonly columnOf: ReadonlyMap<string, number>,
    private readonly shown: (key: string) => number | string | null,
    private readonly live: ReadonlyMap<string, LiveColumnOf>,
  ) {}

  readonly figure = (key: string): Figure => {
    const { value } = this.valueOf(key);
    return { text: this.address(key), value: Number(value) };
  };

  readonly phrase = (key: string): Phrase => ({
    text: this.address(key),
    value: String(this.valueOf(key).value),
  });

  /** The formula of a hidden column with its result. */
  valueOf(key: string): Expression<number | string> {
    const known = this.computed.get(key);
    if (known) return known;
    const column = this.live.get(key);
    const made = column ? column.expression(this, this.look) : { text: '', value: this.shown(key) ?? 0 };
    this.computed.set(key, made);
    return made;
  }

  private readonly look: Shown = (key): Content => ({ address: this.address(key), value: this.shown(key) });

  private address(key: string): string {
    const column = this.columnOf.get(key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return `${columnLetter(column)}${this.row}`;
  }
}
