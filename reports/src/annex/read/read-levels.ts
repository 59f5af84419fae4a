import type { Indicator, LevelRow, LevelTable, Parameter, Zone } from '@chuan-xa/scoring';
import type { Path } from '@chuan-xa/standards';
import { regionText } from '../region-text.js';
import { DIRECTIONS, OWN_REGION, wordOf } from '../words.js';
import type { FilledRow } from './find-sheets.js';
import type { Gathering } from './gathering.js';
import { inFallingOrder, isEmpty, readLevel, type Level } from './read-level.js';
import type { Source } from './read-parameter.js';
import { readTable } from './read-table.js';

export interface LevelsRead {
  levelTable?: LevelTable;
  /** Of other regions. */
  texts: NonNullable<Indicator['knownText']>;
  /** From which row of the file each laid-out row came, by its id. */
  rows: [id: string, row: FilledRow][];
}

/** The levels of one indicator: a table to compute with, and what is kept of other regions. */
export function readLevels(
  g: Gathering,
  path: Path,
  id: string,
  rows: readonly FilledRow[],
  indicator: Source,
): LevelsRead {
  const levels = rows.flatMap((row) => readLevel(g, row));
  const others = levels.filter(({ region }) => region !== '' && region !== OWN_REGION);
  const own = levels.filter((level) => !others.includes(level));
  const texts = others.flatMap((level) => regionTextOf(g, level, indicator));
  const kept = others.map(({ row }, at): [string, FilledRow] => [`${id} khu vực khác ${at + 1}`, row]);
  const alike = alikeOf(g, own);
  const [first] = alike;
  if (!first) return { texts, rows: kept };
  const table = [...path, 'levelTable'];
  g.place(table, first.row.at('indicator'));
  const direction = directionOf(g, alike);
  const read = (zone: '' | Zone): Parameter<LevelRow[]> =>
    readTable(
      g,
      zone === '' ? [...table, 'rows'] : [...table, 'rows', zone],
      alike.filter((one) => one.zone === zone),
      indicator,
      direction,
    );
  const laid = (['', '1', '2', '3'] as const).flatMap((zone) =>
    inFallingOrder(alike.filter((one) => one.zone === zone)).map(({ row }, at): [string, FilledRow] => [
      `${id}${zone && ` vùng ${zone}`} mức ${at + 1}`,
      row,
    ]),
  );
  if (first.zone === '') return { levelTable: { direction, rows: read('') }, texts, rows: [...laid, ...kept] };
  g.place([...table, 'rows'], first.row.at('zone'));
  const byZone = { '1': read('1'), '2': read('2'), '3': read('3') };
  return { levelTable: { direction, rows: byZone }, texts, rows: [...laid, ...kept] };
}

/** Rows of one kind with the first: all by zone or none, all of the own region or none. */
function alikeOf(g: Gathering, levels: readonly Level[]): Level[] {
  const first = levels.find((level) => !isEmpty(level)) ?? levels[0];
  return levels.filter((level) => {
    const at = first?.row.row ?? 0;
    // A zone whose levels are not known has none of any region.
    const sameRegion = level.region === first?.region || (isEmpty(level) && level.region === '');
    const sameZone = (level.zone === '') === (first?.zone === '');
    if (!sameRegion) g.fault(level.row.at('region'), 'ANNEX_REGIONS_MIXED', { row: at });
    if (!sameZone) g.fault(level.row.at('zone'), 'ANNEX_ZONES_MIXED', { row: at });
    return sameRegion && sameZone;
  });
}

/** One direction for the whole table; a row may leave it out. */
function directionOf(g: Gathering, levels: readonly Level[]): 'atLeast' | 'atMost' {
  const told = levels.find(({ direction }) => direction !== null);
  if (!told?.direction) {
    const [blank] = levels.map(({ row }) => row.at('direction')).filter(({ cell }) => cell.kind === 'blank');
    if (blank) g.fault(blank, 'CELL_REQUIRED');
    return 'atLeast';
  }
  for (const { direction, row } of levels)
    if (direction !== null && direction !== told.direction)
      g.fault(row.at('direction'), 'ANNEX_DIRECTIONS_DIFFER', {
        first: wordOf(DIRECTIONS, told.direction),
        row: told.row.row,
      });
  return told.direction;
}

/** A level of another region as a text; it needs its bound and its direction. */
function regionTextOf(g: Gathering, level: Level, indicator: Source): NonNullable<Indicator['knownText']> {
  const { row, zone, region, direction, bound, points } = level;
  if (row.at('direction').cell.kind === 'blank') g.fault(row.at('direction'), 'CELL_REQUIRED');
  if (bound.state === 'blank') g.fault(row.at('bound'), 'CELL_REQUIRED');
  for (const key of ['how', 'standsFor'])
    if (row.at(key).cell.kind !== 'blank') g.fault(row.at(key), 'ANNEX_REGION_KEPT_AS_TEXT');
  const own = g.said(row.at('citation'));
  const citation = g.required(own.text === '' ? indicator.citation : own, 'ANNEX_NO_CITATION');
  if (direction === null || bound.state !== 'given') return [];
  const text = regionText({
    region,
    zone,
    direction,
    bound: bound.value,
    points: points.state === 'given' ? points.value : '',
    note: g.said(row.at('note')).text,
  });
  return [{ text, citation }];
}
