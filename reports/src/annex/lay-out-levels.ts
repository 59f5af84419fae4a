import type { Criterion, Indicator, LevelRow, LevelTable, Parameter } from '@chuan-xa/scoring';
import { zoneWord } from '@chuan-xa/wording';
import { cleanText } from '../workbook-file/index.js';
import type { IndicatorNames } from './indicator-names.js';
import { filled, plain, type LaidRow } from './laid-out.js';
import { ownCells, rowSource } from './lay-out-source.js';
import { ownRegionOf, regionLevelOf, type RegionLevel } from './region-text.js';
import { DIRECTIONS, OWN_REGION, wordOf } from './words.js';

/** The tables of all indicators row by row, what is kept of other regions among them; and what is known beside. */
export function layOutLevels(
  criteria: readonly Criterion[],
  names: IndicatorNames,
): { levels: LaidRow[]; known: LaidRow[] } {
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  return {
    levels: indicators.flatMap((indicator) => [
      ...tableRows(indicator, names.nameOf(indicator.id)),
      ...regionsOf(indicator).map((one, at) => regionRow(indicator, names.nameOf(indicator.id), one, at + 1)),
    ]),
    known: indicators.flatMap((indicator) =>
      textsOf(indicator).map(({ text, citation }, at) => ({
        id: `${indicator.id} tư liệu ${at + 1}`,
        what: `chỉ tiêu ${indicator.id}, tư liệu ${at + 1}`,
        cells: filled({ indicator: names.nameOf(indicator.id), text: cleanText(text), citation: cleanText(citation) }),
      })),
    ),
  };
}

type KnownText = NonNullable<Indicator['knownText']>[number];

/** The levels of other regions stand behind all other texts, as they are written. */
const firstRegion = (texts: readonly KnownText[]): number =>
  texts.findLastIndex(({ text }) => regionLevelOf(text) === null) + 1;
const textsOf = ({ knownText = [] }: Indicator): KnownText[] => knownText.slice(0, firstRegion(knownText));
const regionsOf = ({ knownText = [] }: Indicator): { level: RegionLevel; citation: string }[] =>
  knownText.slice(firstRegion(knownText)).flatMap(({ text, citation }) => {
    const level = regionLevelOf(text);
    return level ? [{ level, citation }] : [];
  });

function tableRows({ id, levelTable, citation, ...indicator }: Indicator, name: string): LaidRow[] {
  if (!levelTable) return [];
  const { maxPoints, levels, disqualifiesUnder } = indicator;
  const row = { ...rowSource([maxPoints, levels, disqualifiesUnder]), citation: cleanText(citation) };
  return tablesOf(levelTable).flatMap(([zone, table]) => {
    const of = { indicator: name, zone, direction: wordOf(DIRECTIONS, levelTable.direction) };
    const { own, note } = ownRegionOf(cleanText(table.note ?? ''));
    const {
      'table:how': how,
      'table:citation': source,
      'table:standsFor': standsFor,
    } = ownCells('table', table, row, true);
    const shared = { ...of, region: own ? OWN_REGION : '', how, citation: source, standsFor, note };
    const place = `${id}${zone && ` ${zoneWord(zone)}`}`;
    const laid = (at: number, cells: Record<string, string | undefined>): LaidRow => ({
      id: `${place} mức ${at}`,
      what: `chỉ tiêu ${id}${zone && `, ${zoneWord(zone)}`}, mức ${at}`,
      cells: filled({ ...shared, ...cells }),
    });
    if (table.how === 'unknown') return [laid(1, {})];
    return table.value.map(({ bound, points }, at) => laid(at + 1, { bound: plain(bound), points: plain(points) }));
  });
}

function tablesOf({ rows }: LevelTable): ['' | '1' | '2' | '3', Parameter<LevelRow[]>][] {
  if ('how' in rows) return [['', rows]];
  return (['1', '2', '3'] as const).map((zone) => [zone, rows[zone]]);
}

function regionRow(
  { id, citation: ofIndicator }: Indicator,
  indicator: string,
  { level, citation }: { level: RegionLevel; citation: string },
  at: number,
): LaidRow {
  const { region, zone, direction, bound, points, note } = level;
  const source = cleanText(citation) === cleanText(ofIndicator) ? '' : cleanText(citation);
  return {
    id: `${id} khu vực khác ${at}`,
    what: `chỉ tiêu ${id}, ${region}`,
    cells: filled({
      indicator,
      zone,
      region,
      direction: wordOf(DIRECTIONS, direction),
      bound,
      points,
      citation: source,
      note,
    }),
  };
}
