import { isRemark, type CellValue } from '@chuan-xa/assessments';
import { evaluate, fittingAnswers, type Answers, type Edition } from '@chuan-xa/scoring';
import { stateWord } from '@chuan-xa/wording';
import { text } from '../official-form/index.js';
import type { EntryRow } from './entry-form.js';
import { itemsOfEdition, shownIn, type EntryItem } from './items.js';
import type { SheetColumn } from './sheet-columns.js';

/** What a row shows that is no formula: a number, a text, or nothing. */
export function shownValue({ role }: SheetColumn, row: EntryRow, order: number): number | string | null {
  switch (role.is) {
    case 'label':
      return labelOf(role.of, row, order);
    case 'item':
      return shownIn(role.item, role.cell, standingValue(role.item, row));
    case 'reference':
      return shownIn(role.item, role.cell, row.district.get(role.item.id));
    case 'remark':
      return remarkOf(row.cells.get(role.of)?.value);
    case 'referenceRemark':
      return remarkOf(row.district.get(role.of));
    default:
      return null;
  }
}

function labelOf(
  of: 'order' | 'code' | 'group' | 'commune' | 'zone' | 'state',
  row: EntryRow,
  order: number,
): number | string | null {
  if (of === 'order') return order;
  if (of === 'zone') return row.zone === null ? null : Number(row.zone);
  if (of === 'state') return row.open ? stateWord(row.state) : `${stateWord(row.state)}, khóa`;
  return text(row[of]);
}

const remarkOf = (value: CellValue | undefined): string | null => (value && 'text' in value ? text(value.text) : null);

/** What stands in an item's cells of the column; of a derived one what the system knows. */
const standingValue = ({ id, indicator }: EntryItem, { cells, derived }: EntryRow): CellValue | undefined =>
  indicator?.derivedFrom ? (derived === null ? null : { met: derived }) : cells.get(id)?.value;

/** What the engine says of a row as it stands; null where nothing was entered, or the edition cannot judge. */
export interface Judged {
  outcome: 'met' | 'notMet' | 'undetermined';
  /** Decimal string; null in a threshold standard, or while nothing is answered. */
  total: string | null;
}

/**
 * Judges a row as it stands by the engine itself: the column's cells, for the appraisers the district's where theirs are empty. Scores that
 * a later revision no longer takes count as not answered, as they do in the stored verdict.
 */
export function judgeRow(edition: Edition, row: EntryRow): Judged | null {
  const values = new Map<string, CellValue>(row.district);
  for (const [id, { value }] of row.cells) if (value !== null) values.set(id, value);
  const stored: Answers = {};
  let disqualified: boolean | null = null;
  for (const [id, value] of values) {
    if (value === null || isRemark(id) || 'text' in value) continue;
    if ('declared' in value) disqualified = value.declared;
    else stored[id] = value;
  }
  if (Object.keys(stored).length === 0 && disqualified === null) return null;
  const { answers } = fittingAnswers(edition, stored);
  const derived = edition.criteria.flatMap(({ indicators }) => indicators).find((one) => one.derivedFrom);
  if (derived && row.derived !== null) answers[derived.id] = { met: row.derived };
  const result = evaluate(edition, answers, { zone: row.zone, disqualified });
  if (!result.ok) throw new Error(`${row.code} cannot be judged: ${JSON.stringify(result.errors)}`);
  return { outcome: result.verdict.outcome, total: result.verdict.total };
}

/**
 * Whether a row holds scores that the sheet has no cell for: points for a whole criterion, from before its indicators were entered.
 * Its formulas would not know them.
 */
export function isBeyondSheet(edition: Edition, row: EntryRow): boolean {
  const known = new Set(itemsOfEdition(edition, () => true).map(({ id }) => id));
  const held = [...row.cells].filter(([, { value }]) => value !== null).map(([id]) => id);
  return [...held, ...row.district.keys()].some((id) => !known.has(id) && !isRemark(id));
}
