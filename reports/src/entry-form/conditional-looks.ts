import { compile, type Edition } from '@chuan-xa/scoring';
import type ExcelJS from 'exceljs';
import { columnLetter } from '../workbook-file/index.js';
import { bestKey, blocksOf } from './live/blocks.js';
import { codeKey } from './live/live-column.js';
import { holdsKey } from './live/thresholds.js';
import { FAILING, OUTCOME_LOOKS, WRONG } from './looks.js';
import { ROWS } from './sheet-head.js';
import type { SheetColumn } from './sheet-columns.js';

/** How the cells of a column look by what is typed: unreadable, under a floor or bound, the outcome's tint. */
export function conditionalRules(
  edition: Edition,
  { role, key }: SheetColumn,
  own: string,
  addressOf: (key: string) => string,
): ExcelJS.ConditionalFormattingRule[] {
  const rule = (
    formula: string,
    style: Partial<ExcelJS.Style>,
    priority: number,
  ): ExcelJS.ConditionalFormattingRule => ({
    type: 'expression',
    priority,
    formulae: [formula],
    style,
  });
  if (role.is === 'result')
    return OUTCOME_LOOKS.map(([mark, style], at) => rule(`LEFT(${own},1)="${mark}"`, style, at + 1));
  const failing = role.is === 'item' || role.is === 'subtotal' ? failingWhen(edition, role, addressOf) : null;
  const wrong = role.is === 'item' ? [rule(`${addressOf(codeKey(key))}=-3`, WRONG, 1)] : [];
  // What the district wrote is counted where the appraiser's cell is empty, but it is not the empty cell that falls short.
  return [...wrong, ...(failing ? [rule(`AND(NOT(ISBLANK(${own})),${failing})`, FAILING, 2)] : [])];
}

function failingWhen(
  edition: Edition,
  role: SheetColumn['role'] & { is: 'item' | 'subtotal' },
  addressOf: (key: string) => string,
): string | null {
  const compiled = compile(edition);
  if (role.is === 'item' && role.item.criterion === null) return `${addressOf(codeKey(role.item.id))}=1`;
  if (compiled.kind === 'threshold' && role.is === 'item') {
    const code = addressOf(codeKey(role.cell.key));
    return `AND(${code}>=0,${addressOf(holdsOf(role.item.id, role.cell.key, compiled))}=0)`;
  }
  if (compiled.kind !== 'points') return null;
  const criterion =
    role.is === 'subtotal'
      ? role.criterion
      : compiled.criteria.find(({ id, parts }) => id === role.item.id && parts.length === 0);
  if (!criterion) return null;
  return `AND(${blocksOf(compiled)
    .map((block) => `${addressOf(bestKey(criterion.id, block))}=0`)
    .join(',')})`;
}

/** By sex each its own. */
const holdsOf = (id: string, key: string, compiled: { items: ReadonlyMap<string, unknown> }): string =>
  compiled.items.has(key) || key.endsWith(':single') ? holdsKey(id) : holdsKey(key);

/** First data row's address of a column. */
export const firstAddress = (column: number): string => `$${columnLetter(column)}${ROWS.first}`;
