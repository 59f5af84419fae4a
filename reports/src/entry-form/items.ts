import { DISQUALIFIED, type CellValue } from '@chuan-xa/assessments';
import {
  compile,
  type CompiledCriterion,
  type Edition,
  type Indicator,
  type Item,
  type Threshold,
} from '@chuan-xa/scoring';
import { DECLARED_WORDS, MET_WORDS, NOT_APPLICABLE_WORD, type NumberRule, type YesNoWords } from './live/cell-codes.js';

/** One cell of an item in a row: the item's own, or one of a measure by sex. */
export interface ItemCell {
  /** Also the key of its column: `7.35`, `15.1:male`. */
  key: string;
  /** Whether it is entered; else it only shows what the system knows. */
  entered: boolean;
  /** "nam", "nữ"; empty where the item has one cell. */
  part: string;
}

/** What a row is asked: a criterion, an indicator, or the declaration of điểm liệt. */
export interface EntryItem {
  id: string;
  name: string;
  indicator: Indicator | null;
  /** What it is under: the criterion's id; null for the declaration. */
  criterion: string | null;
  cells: ItemCell[];
  /** Points and measures; null for yes or no. */
  number: (NumberRule & { isMeasure: boolean }) | null;
  /** Words of yes and no; null for a number. */
  words: YesNoWords | null;
  mayBeNotApplicable: boolean;
}

/**
 * What an edition asks of a row, in its order. Empty when it has nothing to judge by.
 * @param hasSingle whether some row holds one figure for both sexes of an indicator
 */
export function itemsOfEdition(edition: Edition, hasSingle: (id: string) => boolean): EntryItem[] {
  const compiled = compile(edition);
  if (compiled.kind === 'unscorable') return [];
  if (compiled.kind === 'threshold')
    return compiled.thresholds.map((threshold) => ofThreshold(edition, threshold, hasSingle));
  const items = compiled.criteria.flatMap((criterion) =>
    (criterion.parts.length > 0 ? criterion.parts : [criterion.whole]).map((item) => ofPoints(criterion, item)),
  );
  return edition.disqualifiedBy === 'declared' ? [...items, declaration] : items;
}

const declaration: EntryItem = {
  id: DISQUALIFIED,
  name: 'Điểm liệt',
  indicator: null,
  criterion: null,
  cells: [{ key: DISQUALIFIED, entered: true, part: '' }],
  number: null,
  words: DECLARED_WORDS,
  mayBeNotApplicable: false,
};

function ofPoints({ id: criterion, source }: CompiledCriterion, item: Item): EntryItem {
  const { id, indicator, answeredBy, max, levels, mayBeNotApplicable } = item;
  const isMeasure = answeredBy === 'value';
  const number = {
    most: isMeasure ? Infinity : max.most,
    levels: isMeasure ? null : levels,
    mayBeNotApplicable,
    isMeasure,
  };
  return {
    id,
    name: indicator?.title ?? source.name,
    indicator,
    criterion,
    cells: [{ key: id, entered: indicator?.derivedFrom === undefined, part: '' }],
    number: answeredBy === 'met' ? null : number,
    words: answeredBy === 'met' ? MET_WORDS : null,
    mayBeNotApplicable,
  };
}

function ofThreshold(
  edition: Edition,
  { id, indicator, bound }: Threshold,
  hasSingle: (id: string) => boolean,
): EntryItem {
  const entered = indicator.derivedFrom === undefined;
  const bySex = [
    { key: `${id}:male`, entered, part: 'nam' },
    { key: `${id}:female`, entered, part: 'nữ' },
    ...(hasSingle(id) ? [{ key: `${id}:single`, entered: false, part: 'chung' }] : []),
  ];
  return {
    id,
    name: indicator.title,
    indicator,
    criterion: edition.criteria.find(({ indicators }) => indicators.includes(indicator))?.id ?? null,
    cells: bound?.bySex ? bySex : [{ key: id, entered, part: '' }],
    number: bound ? { most: bound.most, levels: null, mayBeNotApplicable: false, isMeasure: true } : null,
    words: bound ? null : MET_WORDS,
    mayBeNotApplicable: false,
  };
}

/** What a value of an item shows in one of its cells: a number, a word, or nothing. */
export function shownIn(item: EntryItem, { key }: ItemCell, value: CellValue | undefined): number | string | null {
  if (!value || 'text' in value) return null;
  if ('notApplicable' in value) return NOT_APPLICABLE_WORD;
  if ('declared' in value) return word(item, value.declared);
  if ('met' in value) return word(item, value.met);
  if ('points' in value) return Number(value.points);
  const part = key.slice(item.id.length + 1);
  if ('value' in value) return part === '' || part === 'single' ? Number(value.value) : null;
  return part === 'male' ? Number(value.male) : part === 'female' ? Number(value.female) : null;
}

const word = ({ words }: EntryItem, yes: boolean): string | null => (yes ? words?.yes[0] : words?.no[0]) ?? null;

/** Whether a value stands only in cells of the item that are not entered: one figure for both sexes, from another way in. */
export const isShownOnly = (item: EntryItem, value: CellValue): boolean =>
  item.cells.length > 1 && value !== null && 'value' in value;
