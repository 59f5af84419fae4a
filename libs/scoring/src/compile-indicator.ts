import type { Item, Rows, Table } from './compiled.js';
import { hundredthsOf } from './decimal.js';
import type { Indicator, LevelRow, LevelTable, Parameter, Zone } from './edition.js';
import { knownValue, rangeOf } from './range.js';

/** An indicator of a standard scored by points; `most` bounds its maximum where that is unknown (hundredths). */
export function compileIndicator(indicator: Indicator, most: number): Item {
  const { answeredBy, levelTable, levels, disqualifiesUnder } = indicator;
  const max = rangeOf(indicator.maxPoints, most);
  return {
    id: indicator.id,
    answeredBy,
    max,
    levels: knownValue(levels)?.map(hundredthsOf) ?? null,
    table: answeredBy === 'value' && levelTable ? compileTable(levelTable) : null,
    mayBeNotApplicable: indicator.mayBeNotApplicable === true,
    disqualifiesUnder: disqualifiesUnder ? rangeOf(disqualifiesUnder, max.most) : null,
    indicator,
  };
}

/** The rows that hold in a zone, as the edition states them; undefined without a table. */
export function rowsInZone(table: LevelTable | undefined, zone: Zone): Parameter<LevelRow[]> | undefined {
  if (!table) return undefined;
  return isByZone(table.rows) ? table.rows[zone] : table.rows;
}

function isByZone(rows: LevelTable['rows']): rows is Record<Zone, Parameter<LevelRow[]>> {
  return !('how' in rows);
}

function compileTable(table: LevelTable): Table {
  const rows = { '1': rowsOf(table, '1'), '2': rowsOf(table, '2'), '3': rowsOf(table, '3') };
  return { direction: table.direction, rows, byZone: isByZone(table.rows) };
}

function rowsOf(table: LevelTable, zone: Zone): Rows {
  const rows = knownValue(rowsInZone(table, zone));
  return rows?.map((row) => ({ bound: hundredthsOf(row.bound), points: hundredthsOf(row.points) })) ?? null;
}
