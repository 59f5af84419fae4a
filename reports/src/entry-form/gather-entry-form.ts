import {
  fromStored,
  openColumns,
  pinnedEditions,
  readCells,
  readRound,
  readSheets,
  readVerdicts,
  type CellValue,
  type Round,
  type Score,
  type ScoreColumn,
  type SheetRow,
} from '@chuan-xa/assessments';
import { communeFullName, officeOn, Province, zonesInForce } from '@chuan-xa/places';
import { dayOf, refuse, type Tx } from '@chuan-xa/platform';
import type { Edition, Verdict, Zone } from '@chuan-xa/scoring';
import { answerableIds, notedItem } from '@chuan-xa/scoring';
import type { EntryCell, EntryForm, EntryRow } from './entry-form.js';

/** Which entry workbook: of a round, an office's communes or the whole province's, and into which column. */
export interface EntryOrder {
  round: string;
  office: string | null;
  /** Whether the actor may have its own office's alone. */
  ownOnly: boolean;
  column: ScoreColumn;
}

const MOST_SHEETS = 1_000_000;

/** Everything that an entry workbook says, as of this transaction, of the communes that the actor reaches. Refuses: ROUND_NOT_FOUND, OFFICE_UNKNOWN. */
export async function gatherEntryForm(tx: Tx, order: EntryOrder): Promise<EntryForm> {
  const round = await readRound(tx, order.round);
  const office = order.office === null ? null : await officeOn(tx, order.office, round.unitsOn);
  if (order.ownOnly && office?.code !== tx.actor.office)
    throw refuse('OFFICE_UNKNOWN', { office: order.office ?? '', day: round.unitsOn });
  const province = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const listed = await readSheets(
    tx,
    { roundId: round.id, ...(order.office === null ? {} : { office: order.office }) },
    { from: 0, most: MOST_SHEETS },
  );
  const ids = listed.map(({ id }) => id);
  const cells = await readCells(tx, ids);
  const verdicts = await readVerdicts(tx, ids);
  const zones = await zonesInForce(tx, round.period, round.closedAt ? dayOf(round.closedAt) : tx.today);
  const editions = await pinnedEditions(tx, [round.id]);
  const scored = [...editions.values()].filter((edition) => answerableIds(edition).length > 0);
  return {
    province: tx.province,
    provinceName: province.name,
    at: tx.at,
    demo: round.illustrative,
    round: { id: round.id, name: round.name, dueOn: round.dueOn, closed: round.closedAt !== null },
    office: office && { code: office.code, name: office.name },
    column: order.column,
    sheets: scored
      .map((edition) => ({
        edition,
        rows: listed
          .filter((sheet) => sheet.edition === edition.id)
          .map((sheet) =>
            rowOf(sheet, round, order.column, edition, {
              cells: cells.get(sheet.id) ?? [],
              verdict: verdicts.get(sheet.id) ?? null,
              zone: zones.get(sheet.code)?.zone ?? null,
            }),
          ),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

interface Known {
  cells: Score[];
  verdict: Verdict | null;
  zone: Zone | null;
}

function rowOf(sheet: SheetRow, round: Round, column: ScoreColumn, edition: Edition, known: Known): EntryRow {
  // The form has no place for a note on one item: what it does not show, it neither changes nor clears.
  const shown = known.cells.filter((cell) => notedItem(cell.itemId) === null);
  const own = shown.filter((cell) => cell.column === column);
  const district = column === 'appraised' ? shown.filter((cell) => cell.column === 'district') : [];
  return {
    assessment: sheet.id,
    code: sheet.code,
    group: sheet.district ?? sheet.officeName,
    hasDistrict: sheet.district !== null,
    commune: communeFullName({ type: sheet.communeType, name: sheet.communeName }),
    zone: known.zone,
    state: sheet.state,
    open: round.closedAt === null && openColumns[sheet.state].includes(column),
    derived: derivedOf(edition, known.verdict),
    cells: new Map(
      own.map((cell): [string, EntryCell] => [cell.itemId, { version: cell.version, value: fromStored(cell) }]),
    ),
    district: new Map(district.map((cell): [string, CellValue] => [cell.itemId, fromStored(cell)])),
  };
}

/** What the derived indicator came to when the sheet was last judged, which is whenever anything that it rests on changes. */
function derivedOf({ criteria }: Edition, verdict: Verdict | null): boolean | null {
  const id = criteria.flatMap(({ indicators }) => indicators).find(({ derivedFrom }) => derivedFrom)?.id;
  if (id === undefined || !verdict) return null;
  const isMissing = verdict.reasons.some((reason) => reason.code === 'NOT_ANSWERED' && reason.ids.includes(id));
  const isBelow = verdict.reasons.some((reason) => reason.code === 'INDICATOR_BELOW' && reason.indicator === id);
  return isMissing ? null : !isBelow;
}
