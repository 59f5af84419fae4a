import type { Edition, NotApplicableRule, Parameter, Zone } from '@chuan-xa/scoring';
import { fileFault, foldText, type Cell } from '../../workbook-file/index.js';
import { readDay, readDecimal, type Read } from '../../foreign-sheet/read-values.js';
import { GENERAL_FACTS } from '../general-facts.js';
import { DISQUALIFIED_BY, NOT_APPLICABLE, NO_END, SCORING, YES_NO } from '../words.js';
import type { FilledRow, FoundSheet } from './find-sheets.js';
import type { Gathering, Given } from './gathering.js';
import { readChoice } from './read-choice.js';
import { readParameter, readSource } from './read-parameter.js';

/** The general facts as the file has them. */
export interface GeneralRead extends Pick<
  Edition,
  'disqualifiedBy' | 'maxTotal' | 'pass' | 'notApplicable' | 'termYears' | 'inForce' | 'zones'
> {
  scoring: 'auto' | 'criterion' | 'indicator';
}

const ALL = ['how', 'standsFor', 'note'];

/** Reads the sheet of general facts; null where a row of it is gone, which has been noted. */
export function readGeneral(g: Gathering, { table, rows }: FoundSheet): GeneralRead | null {
  const byKey = rowsByKey(g, rows);
  const missing = GENERAL_FACTS.filter(({ key }) => !byKey.has(key));
  for (const { what } of missing) g.faults.push(fileFault('ANNEX_ROW_MISSING', { row: what }, table.sheet));
  const row = (key: string): FilledRow | undefined => byKey.get(key);
  const decimal = (percent: boolean) => (cell: Cell) => readDecimal(cell, percent);
  const parameter = <T>(key: string, read: (cell: Cell) => Read<T>): Parameter<T> =>
    factOf(g, key, row(key), (at) => g.read(at, read));
  const stated = <T extends string>(key: string, read: (cell: Cell) => Read<T>, fallback: T): T => {
    const at = row(key)?.at('value');
    if (!at) return fallback;
    g.place(key.split('.'), at);
    const given = g.read(at, read);
    return given.state === 'given' ? given.value : fallback;
  };
  if (missing.length > 0) return null;
  const toAt = row('inForce.to')?.at('value');
  const open = toAt !== undefined && foldText(toAt.cell.text) === foldText(NO_END);
  if (open) refuseSource(g, row('inForce.to'));
  const yes = (cell: Cell): Read<boolean> => {
    const read = readChoice(YES_NO)(cell);
    return 'value' in read ? { value: read.value === 'true' } : read;
  };
  const day = (cell: Cell): Read<string> => readDay(cell, table.date1904);
  return {
    scoring: stated('scoredBy', readChoice(SCORING), 'auto'),
    disqualifiedBy: stated('disqualifiedBy', readChoice(DISQUALIFIED_BY), 'declared'),
    maxTotal: parameter('maxTotal', decimal(false)),
    pass: {
      totalPercent: parameter('pass.totalPercent', decimal(true)),
      criterionPercent: parameter('pass.criterionPercent', decimal(true)),
      disqualifying: parameter('pass.disqualifying', yes),
    },
    notApplicable: parameter<NotApplicableRule>('notApplicable', readChoice(NOT_APPLICABLE)),
    termYears: parameter('termYears', readYears),
    inForce: { from: parameter('inForce.from', day), to: open ? null : parameter('inForce.to', day) },
    zones: readZones(g, row),
  };
}

function rowsByKey(g: Gathering, rows: readonly FilledRow[]): Map<string, FilledRow> {
  const byKey = new Map<string, FilledRow>();
  for (const row of rows) {
    const key = row.at('key').cell.text;
    if (byKey.has(key)) g.fault(row.at('what'), 'ANNEX_ROW_TWICE');
    else byKey.set(key, row);
  }
  return byKey;
}

function factOf<T>(
  g: Gathering,
  key: string,
  row: FilledRow | undefined,
  read: (at: ReturnType<FilledRow['at']>) => Given<T>,
): Parameter<T> {
  if (!row) return { how: 'unknown' };
  const at = row.at('value');
  return readParameter(g, key.split('.'), read(at), at, readSource(g, row, ALL));
}

/** An end that is not stated is no value: nothing beside it would be kept. */
function refuseSource(g: Gathering, row: FilledRow | undefined): void {
  for (const at of row ? [...ALL, 'citation'].map((key) => row.at(key)) : [])
    if (at.cell.kind !== 'blank') g.fault(at, 'ANNEX_NO_END_TO_CITE');
}

const readYears = (cell: Cell): Read<number> => {
  const read = readDecimal(cell, false);
  if (!('value' in read)) return read;
  const years = Number(read.value);
  return Number.isInteger(years) && years >= 1 && years <= 50 ? { value: years } : { code: 'ANNEX_YEARS_WRONG' };
};

/** Three zones with their words and citations, or none at all. */
function readZones(g: Gathering, rowOf: (key: string) => FilledRow | undefined): Edition['zones'] {
  const zones = (['1', '2', '3'] as const).map((zone) => {
    const row = rowOf(`zones.${zone}`);
    return row && ([zone, g.said(row.at('value')), g.said(row.at('citation'))] as const);
  });
  if (!zones.some((one) => one && (one[1].text !== '' || one[2].text !== ''))) return null;
  const read = zones.flatMap((one): [Zone, { text: string; citation: string }][] => {
    if (!one) return [];
    const [zone, text, citation] = one;
    g.place(['zones', zone], text.at);
    return [[zone, { text: g.required(text), citation: g.required(citation, 'ANNEX_NO_CITATION') }]];
  });
  return Object.fromEntries(read) as NonNullable<Edition['zones']>;
}
