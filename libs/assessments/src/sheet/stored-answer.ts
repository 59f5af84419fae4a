import { decimalOf, hundredthsOf, type CellValue, type ScoreColumn, type SheetCell } from '@chuan-xa/scoring';

export { type CellValue } from '@chuan-xa/scoring';

/** The columns of a stored cell; numbers in hundredths. */
export interface StoredAnswer {
  points: number | null;
  value: number | null;
  male: number | null;
  female: number | null;
  met: boolean | null;
  notApplicable: boolean | null;
  declared: boolean | null;
  text: string | null;
}

const NOTHING: StoredAnswer = {
  points: null,
  value: null,
  male: null,
  female: null,
  met: null,
  notApplicable: null,
  declared: null,
  text: null,
};

/** A checked answer as it is stored. */
export function toStored(value: CellValue): StoredAnswer {
  if (value === null) return NOTHING;
  if ('declared' in value) return { ...NOTHING, declared: value.declared };
  if ('text' in value) return { ...NOTHING, text: value.text.normalize('NFC').trim() || null };
  if ('points' in value) return { ...NOTHING, points: hundredthsOf(value.points) };
  if ('value' in value) return { ...NOTHING, value: hundredthsOf(value.value) };
  if ('male' in value) return { ...NOTHING, male: hundredthsOf(value.male), female: hundredthsOf(value.female) };
  if ('met' in value) return { ...NOTHING, met: value.met };
  return { ...NOTHING, notApplicable: true };
}

/** A stored cell as the engine and the reader know it. */
export function fromStored(stored: StoredAnswer): CellValue {
  if (stored.points !== null) return { points: decimalOf(stored.points) };
  if (stored.value !== null) return { value: decimalOf(stored.value) };
  if (stored.male !== null && stored.female !== null)
    return { male: decimalOf(stored.male), female: decimalOf(stored.female) };
  if (stored.met !== null) return { met: stored.met };
  if (stored.notApplicable !== null) return { notApplicable: true };
  if (stored.declared !== null) return { declared: stored.declared };
  if (stored.text !== null) return { text: stored.text };
  return null;
}

/** A stored cell with its place, as the engine takes it. */
export const asSheetCell = ({
  column,
  itemId: id,
  ...stored
}: StoredAnswer & { column: ScoreColumn; itemId: string }): SheetCell => ({ id, column, value: fromStored(stored) });

/** A value as it would be read back once it is stored. */
export const normalised = (value: CellValue): CellValue => fromStored(toStored(value));

/** "8.50" and "8.5" are the same score. */
export const isSameValue = (one: CellValue, other: CellValue): boolean =>
  JSON.stringify(normalised(one)) === JSON.stringify(normalised(other));
