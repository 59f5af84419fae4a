import { formatCount } from '@chuan-xa/wording';
import { FILE_LIMITS } from './limits.js';
import { columnNumber, type Area } from './table.js';
import { TooMany } from './workbook-fault.js';

/** `A2:C4` → its four bounds; nothing for what is no area. */
export const toArea = (reference: string): Area[] => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  const [left, right] = [columnNumber(found?.[1] ?? ''), columnNumber(found?.[3] ?? '')];
  return found && left && right ? [{ top: Number(found[2]), left, bottom: Number(found[4]), right }] : [];
};

/**
 * Finds the area that a cell lies in, down to the last row of the table: below it nothing stands that could be meant.
 * @throws TooMany where the areas lie over each other again and again, as no program writes them
 */
export const areaFinder = (
  areas: readonly Area[],
  rows: number,
): ((row: number, column: number) => Area | undefined) => {
  const byRow = new Map<number, Area[]>();
  let noted = 0;
  for (const area of areas) {
    const until = Math.min(area.bottom, rows);
    noted += Math.max(until - area.top + 1, 0);
    if (noted > FILE_LIMITS.cells) throw new TooMany(`${formatCount(FILE_LIMITS.mergedAreas)} ô gộp`);
    for (let row = area.top; row <= until; row += 1) {
      const here = byRow.get(row);
      if (here) here.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, column) => byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
};
