import type { ScoreColumn } from '@chuan-xa/assessments';
import type { Edition } from '@chuan-xa/scoring';
import type { EntryRow } from '../entry-form.js';
import { itemsOfEdition } from '../items.js';
import { reasonOf, resultOf, totalOf } from '../live/results.js';
import { liveColumns } from '../live/row-columns.js';
import { RowScope } from '../live/row-scope.js';
import { shownValue } from '../row-cells.js';
import { sheetColumns } from '../sheet-columns.js';

/** What the formulas of a row come to, without a spreadsheet program. */
export function formulaVerdict(edition: Edition, row: EntryRow, column: ScoreColumn) {
  const items = itemsOfEdition(edition, () => true);
  const visible = sheetColumns(edition, items, [row], column);
  const live = liveColumns(edition, items, column);
  const columnOf = new Map([...visible, ...live].map(({ key }, at) => [key, at + 1]));
  const shown = (key: string): number | string | null => {
    const found = visible.find((one) => one.key === key);
    return found ? shownValue(found, row, 1) : null;
  };
  const scope = new RowScope(12, columnOf, shown, new Map(live.map((one) => [one.key, one])));
  const texts = [resultOf(scope).text, reasonOf(scope, items).text, ...live.map(({ key }) => scope.valueOf(key).text)];
  return {
    result: resultOf(scope).value,
    total: visible.some(({ role }) => role.is === 'total') ? totalOf(scope).value : '',
    reason: reasonOf(scope, items).value,
    longest: Math.max(...texts.map((text) => text.length)),
  };
}
