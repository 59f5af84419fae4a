import type ExcelJS from 'exceljs';
import { tableStyle } from '../official-form/index.js';
import type { SheetColumn } from './sheet-columns.js';

const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
/** To be filled in, locked, and of a row that takes nothing now. */
const ENTRY = fill('FFFFF9DF');
const LOCKED = fill('FFF2F2F2');
const CLOSED = fill('FFE3E3E3');

const known = new Map<string, Partial<ExcelJS.Style>>();

/** How a cell of a data row looks, and whether it can be written in. One object for each look, as ExcelJS compares them. */
export function cellStyle({ role, isKeyed }: SheetColumn, isOpen: boolean): Partial<ExcelJS.Style> {
  const isEntered = isKeyed && role.is !== 'label';
  const key = `${role.is} ${role.is === 'label' ? role.of : ''} ${isNumber(role) ? 'number' : ''} ${String(isEntered)} ${String(isOpen)}`;
  const found = known.get(key);
  if (found) return found;
  const base = tableStyle(kindOf(role), 'body');
  const open = isEntered && isOpen;
  const style: Partial<ExcelJS.Style> = {
    ...base,
    font: {
      ...base.font,
      bold: role.is === 'total' || role.is === 'result',
      ...(isOpen ? {} : { color: { argb: 'FF595959' } }),
    },
    fill: open ? ENTRY : isOpen ? LOCKED : CLOSED,
    protection: { locked: !open },
    ...(role.is === 'remark' || role.is === 'referenceRemark' || (role.is === 'label' && role.of === 'code')
      ? { numFmt: '@' }
      : {}),
  };
  known.set(key, style);
  return style;
}

type Role = SheetColumn['role'];

const isNumber = (role: Role): boolean => (role.is === 'item' || role.is === 'reference') && role.item.number !== null;

function kindOf(role: Role): Parameters<typeof tableStyle>[0] {
  if (role.is === 'item' || role.is === 'reference') return role.item.number ? 'points' : 'word';
  if (role.is === 'subtotal' || role.is === 'total') return 'points';
  if (role.is !== 'label') return 'text';
  return role.of === 'order'
    ? 'order'
    : role.of === 'code' || role.of === 'zone' || role.of === 'state'
      ? 'word'
      : 'text';
}

/** Looks that follow from what is typed: tints and marks as in the official forms. */
export const FAILING: Partial<ExcelJS.Style> = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFADFCC' } },
};
export const WRONG: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFC00000' } },
};
export const OUTCOME_LOOKS: [mark: string, style: Partial<ExcelJS.Style>][] = [
  ['●', { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFD9EAF4' } } }],
  ['▼', { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFADFCC' } } }],
  ['◐', { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFBEFD2' } } }],
  ['✕', WRONG],
];
