import { indicatorNames } from '../indicator-names.js';
import type { FilledRow } from './find-sheets.js';
import type { Gathering } from './gathering.js';

/** Sorts the rows of a sheet by the indicator that each names: `35`, `7.35`. One that names none is noted. */
export function byIndicator(
  g: Gathering,
  rows: readonly FilledRow[],
  ids: readonly string[],
  /** Whether a number may be that of a row which could not be placed. */
  unplaced: (number: string) => boolean,
): Map<string, FilledRow[]> {
  const names = indicatorNames(ids);
  const sorted = new Map<string, FilledRow[]>();
  for (const row of rows) {
    const at = row.at('indicator');
    if (at.cell.kind === 'blank') {
      g.fault(at, 'CELL_REQUIRED');
      continue;
    }
    const text = at.cell.text
      .replace(/^chỉ tiêu\s+/iu, '')
      .replace(',', '.')
      .replace(/\.$/, '');
    const meant = [
      ...new Set([...names.idsOf(text), ...(at.cell.number === null ? [] : asNumber(ids, at.cell.number))]),
    ];
    const [id, another] = meant;
    if (id === undefined) {
      if (!unplaced(text.split('.').at(-1) ?? '')) g.fault(at, 'ANNEX_INDICATOR_UNKNOWN');
    } else if (another !== undefined) g.fault(at, 'ANNEX_INDICATOR_AMBIGUOUS', { ids: meant.join(', ') });
    else sorted.set(id, [...(sorted.get(id) ?? []), row]);
  }
  return sorted;
}

/** "7.10" typed as a number has become 7.1: it may mean either. */
const asNumber = (ids: readonly string[], number: number): string[] =>
  Number.isInteger(number) ? [] : ids.filter((id) => Number(id) === number);
