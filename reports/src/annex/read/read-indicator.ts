import type { Indicator, Parameter } from '@chuan-xa/scoring';
import { hundredthsOf } from '@chuan-xa/scoring';
import type { Path } from '@chuan-xa/standards';
import type { Cell } from '../../workbook-file/index.js';
import { readDecimal, type Read } from '../../foreign-sheet/read-values.js';
import { ANSWERS, YES_NO } from '../words.js';
import type { FilledRow } from './find-sheets.js';
import type { Gathering } from './gathering.js';
import { readChoice } from './read-choice.js';
import { readLevels, type LevelsRead } from './read-levels.js';
import { readParameter, readSource, type Source } from './read-parameter.js';

/** What the other sheets and the revision before say of the indicator. */
export interface Beside {
  levels: readonly FilledRow[];
  texts: NonNullable<Indicator['knownText']>;
  /** Parts that the form has no place for. */
  derivedFrom: Indicator['derivedFrom'];
}

export interface IndicatorRead {
  indicator: Indicator;
  /** Whether something stands for its maximum, be it readable or not. */
  typed: boolean;
  rows: LevelsRead['rows'];
}

const SHARED = ['how', 'standsFor'];
const OWN = ['how', 'standsFor', 'note'];

/** Reads the row of an indicator with its levels and texts. */
export function readIndicator(g: Gathering, path: Path, id: string, row: FilledRow, beside: Beside): IndicatorRead {
  placeCells(g, path, row);
  const shared = readSource(g, row, SHARED);
  const title = g.required(g.said(row.at('title')));
  const citation = g.required(shared.citation, 'ANNEX_NO_CITATION');
  const decimal = (cell: Cell): Read<string> => readDecimal(cell, false);
  const max = g.read(row.at('max'), decimal);
  const maxPoints = readParameter(
    g,
    [...path, 'maxPoints'],
    max,
    row.at('max'),
    readSource(g, row, OWN, 'max:'),
    shared,
  );
  const answered = g.read(row.at('answeredBy'), readChoice(ANSWERS));
  const { levelTable, texts, rows } = readLevels(g, path, id, beside.levels, shared);
  const answeredBy = answered.state === 'given' ? answered.value : levelTable ? 'value' : 'points';
  const notApplicable = g.read(row.at('notApplicable'), readChoice(YES_NO));
  const levels = readOptional(g, [...path, 'levels'], row, 'levels', readLevelList, shared);
  const disqualifiesUnder = readOptional(g, [...path, 'disqualifiesUnder'], row, 'under', decimal, shared);
  const knownText = [...beside.texts, ...texts];
  return {
    indicator: {
      id,
      title,
      citation,
      maxPoints,
      answeredBy,
      ...(levels ? { levels } : {}),
      ...(levelTable ? { levelTable } : {}),
      ...(notApplicable.state === 'given' ? { mayBeNotApplicable: notApplicable.value === 'true' } : {}),
      ...(disqualifiesUnder ? { disqualifiesUnder } : {}),
      ...(answeredBy === 'met' && beside.derivedFrom ? { derivedFrom: beside.derivedFrom } : {}),
      ...(knownText.length > 0 ? { knownText } : {}),
    },
    typed: max.state !== 'blank',
    rows,
  };
}

function placeCells(g: Gathering, path: Path, row: FilledRow): void {
  g.place(path, row.at('number'));
  for (const [part, key] of [
    ['id', 'number'],
    ['title', 'title'],
    ['citation', 'citation'],
    ['answeredBy', 'answeredBy'],
    ['levelTable', 'answeredBy'],
    ['mayBeNotApplicable', 'notApplicable'],
  ] as const)
    g.place([...path, part], row.at(key));
}

/** A value that an indicator may do without: absent unless something stands there, or it is said not to be known. */
function readOptional<T>(
  g: Gathering,
  path: Path,
  row: FilledRow,
  key: 'levels' | 'under',
  read: (cell: Cell) => Read<T>,
  shared: Source,
): Parameter<T> | null {
  const own = readSource(g, row, OWN, `${key}:`);
  const given = g.read(row.at(key), read);
  const said = own.how?.kept ?? null;
  if (given.state === 'blank' && said === null && own.citation.text === '' && !own.standsFor?.text && !own.note?.text) {
    g.place(path, row.at(key));
    return null;
  }
  return readParameter(g, path, given, row.at(key), own, shared);
}

/** "0; 0,5; 1" or one number alone; in rising order, whatever order they were typed in. */
function readLevelList(cell: Cell): Read<string[]> {
  const texts = cell.number === null ? cell.text.split(/\s*;\s*|\s+/).filter((text) => text !== '') : [cell.text];
  const read = texts.map((text) => readDecimal({ ...cell, text, number: null, kind: 'text' }, false));
  const values = read.flatMap((one) => ('value' in one ? [one.value] : []));
  if (values.length < read.length || cell.kind === 'date' || cell.kind === 'percent')
    return { code: 'ANNEX_LEVELS_WRONG' };
  return { value: values.sort((a, b) => hundredthsOf(a) - hundredthsOf(b)) };
}
