import type { Criterion, Edition } from '@chuan-xa/scoring';
import type { EditionContent } from '@chuan-xa/standards';
import { cleanText, type ImportFault } from '../../workbook-file/index.js';
import { autoScoredBy } from '../auto-scored-by.js';
import type { AnnexSheetKey } from '../form.js';
import { byIndicator } from './find-indicator.js';
import type { FilledRow, FoundSheet } from './find-sheets.js';
import { Gathering } from './gathering.js';
import { placeFindings } from './place-findings.js';
import { readCriterion } from './read-criteria.js';
import { readNumber } from './read-choice.js';
import { readGeneral } from './read-general.js';
import { readIndicator } from './read-indicator.js';

/** The edition that a file says, with all that is wrong with it. */
export interface Built {
  content: EditionContent;
  faults: ImportFault[];
  /** From which row of the file each laid-out row came: by sheet and id. */
  rowOf: (sheet: AnnexSheetKey, id: string) => FilledRow | null;
  /** From which cell each part of the edition came, by its path. */
  places: Record<string, [sheet: string | null, cell: string]>;
}

/** Puts the edition together as the file has it, under the number that the draft will have. */
export function buildEdition(sheets: Record<AnnexSheetKey, FoundSheet>, base: Edition, revision: string): Built {
  const g = new Gathering(originalsOf(base));
  const rows = new Map<string, FilledRow>();
  const general = readGeneral(g, sheets.general);
  for (const row of sheets.general.rows) rows.set(`general ${row.at('key').cell.text}`, row);
  const { criteria, typed, whole } = buildCriteria(g, sheets, base, rows);
  const { sha256: _, ...kept } = base;
  const facts = general ?? { ...kept, scoring: 'auto' as const };
  const { scoring, disqualifiedBy, maxTotal, pass, notApplicable, termYears, inForce, zones } = facts;
  const scoredBy = scoring === 'auto' ? autoScoredBy(criteria, ({ id }) => typed.has(id)) : scoring;
  const content: EditionContent = {
    ...kept,
    revision,
    scoredBy,
    disqualifiedBy,
    maxTotal,
    pass,
    notApplicable,
    termYears,
    inForce,
    zones,
    criteria,
  };
  const ruled = placeFindings(g, content, whole);
  const order = (sheet: string | null): number => Object.values(sheets).findIndex(({ table }) => table.sheet === sheet);
  const faults = [...g.faults, ...ruled].sort(
    (a, b) => order(a.sheet) - order(b.sheet) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const places = Object.fromEntries(
    g.allPlaces().map(([path, { table, cell }]) => [path, [table.sheet, cell.address] as [string | null, string]]),
  );
  return { content, faults, rowOf: (sheet, id) => rows.get(`${sheet} ${id}`) ?? null, places };
}

/** Every text of an edition by what a cell makes of it. */
function originalsOf(edition: Edition): Map<string, string> {
  const originals = new Map<string, string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') originals.set(cleanText(value), value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(edition);
  return originals;
}

interface BuiltCriteria {
  criteria: Criterion[];
  /** Indicators with something for their maximum. */
  typed: ReadonlySet<string>;
  /** Whether every row found its place: else a sum that is too small says nothing. */
  whole: boolean;
}

function buildCriteria(
  g: Gathering,
  sheets: Record<AnnexSheetKey, FoundSheet>,
  base: Edition,
  rows: Map<string, FilledRow>,
): BuiltCriteria {
  const readAll = sheets.criteria.rows.map((row) => ({ row, at: g.read(row.at('id'), readNumber) }));
  const readable = readAll.filter(({ at }) => at.state === 'given');
  for (const { row } of readAll.filter(({ at }) => at.state !== 'given')) readCriterion(g, row, -1 - row.row);
  const criteria = readable.flatMap(({ row }, index): Criterion[] => {
    const criterion = readCriterion(g, row, index);
    if (!criterion) return [];
    rows.set(`criteria ${criterion.id}`, row);
    return [{ ...criterion, indicators: [] }];
  });
  const placed = sheets.indicators.rows.map((row) => placeRow(g, row, criteria, readable.length === readAll.length));
  const ids = placed.flatMap(({ id }) => (id === null ? [] : [id]));
  const unplaced = isUnplaced(placed);
  const levels = byIndicator(g, sheets.levels.rows, ids, unplaced);
  const known = byIndicator(g, sheets.known.rows, ids, unplaced);
  const before = new Map(base.criteria.flatMap(({ indicators }) => indicators).map((one) => [one.id, one]));
  const typed = new Set<string>();
  const seen = new Set<string>();
  for (const { row, id, criterion } of placed) {
    const index = criteria.findIndex((one) => one.id === criterion);
    const target = criteria[index];
    const first = id !== null && !seen.has(id);
    const texts = first ? (known.get(id) ?? []) : [];
    const read = readIndicator(
      g,
      target ? ['criteria', index, 'indicators', target.indicators.length] : ['unplaced', row.row],
      id ?? '',
      row,
      {
        levels: first ? (levels.get(id) ?? []) : [],
        texts: texts.map((text) => readText(g, text)),
        derivedFrom: before.get(id ?? '')?.derivedFrom,
      },
    );
    if (id === null || !target) continue;
    seen.add(id);
    if (read.typed) typed.add(id);
    target.indicators.push(read.indicator);
    rows.set(`indicators ${id}`, row);
    for (const [level, from] of read.rows) rows.set(`levels ${level}`, from);
    for (const [at, from] of texts.entries()) rows.set(`known ${id} tư liệu ${at + 1}`, from);
  }
  return { criteria, typed, whole: placed.every(({ id }) => id !== null) && readable.length === readAll.length };
}

/** Of which criterion and under which id an indicator's row stands; null where that cannot be told, which is noted. */
function placeRow(
  g: Gathering,
  row: FilledRow,
  criteria: readonly Criterion[],
  allCriteria: boolean,
): { row: FilledRow; criterion: string | null; number: string | null; id: string | null } {
  const [criterion, number] = (['criterion', 'number'] as const).map((key) => {
    const given = g.read(row.at(key), readNumber);
    if (given.state === 'blank') g.fault(row.at(key), 'CELL_REQUIRED');
    return given.state === 'given' ? given.value : null;
  }) as [string | null, string | null];
  const exists = criteria.some(({ id }) => id === criterion);
  if (criterion !== null && !exists && allCriteria)
    g.fault(row.at('criterion'), 'ANNEX_CRITERION_UNKNOWN', { criteria: criteria.map(({ id }) => id).join(', ') });
  return { row, criterion, number, id: exists && number !== null ? `${criterion ?? ''}.${number}` : null };
}

/** Whether a number is, or may be, that of a row which could not be placed: what names it is no fault of its own. */
function isUnplaced(placed: readonly { id: string | null; number: string | null }[]): (number: string) => boolean {
  const gaps = placed.flatMap(({ number }, at) => {
    if (number !== null) return [];
    const before = placed.slice(0, at).findLast((one) => one.number !== null)?.number ?? '0';
    const after = placed.slice(at).find((one) => one.number !== null)?.number ?? 'Infinity';
    return [{ from: Number(before), to: Number(after) }];
  });
  const named = new Set(placed.flatMap(({ id, number }) => (id === null && number !== null ? [number] : [])));
  return (number) => named.has(number) || gaps.some(({ from, to }) => from < Number(number) && Number(number) < to);
}

function readText(g: Gathering, row: FilledRow): { text: string; citation: string } {
  return {
    text: g.required(g.said(row.at('text'))),
    citation: g.required(g.said(row.at('citation')), 'ANNEX_NO_CITATION'),
  };
}
