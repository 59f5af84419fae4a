import { fromStored, readCells, type State } from '@chuan-xa/assessments';
import { reachText, withinReach, type CommuneKey, type Tx } from '@chuan-xa/platform';
import type { SheetCell, Verdict } from '@chuan-xa/scoring';
import { asParameters } from './scene.js';

/** A sheet of the commune, with its round, its cells and the verdict stored with it. */
export interface OwnSheet {
  id: string;
  roundId: string;
  roundName: string;
  edition: string;
  period: number;
  state: State;
  cells: SheetCell[];
  verdict: Verdict | null;
  /** The day of the zone and the terms that the verdict took, and the moment of it; null where there is no verdict. */
  judgedOn: string | null;
  judgedAt: Date | null;
}

/** The sheets of a unit in all rounds, the latest round first; two statements. */
export async function readOwnSheets(tx: Tx, selves: CommuneKey[]): Promise<OwnSheet[]> {
  const rows = await tx.manager.query<Omit<OwnSheet, 'cells'>[]>(
    `SELECT a.id, a.round_id AS "roundId", r.name AS "roundName", a.edition_id AS edition, a.period, a.state,
       v.document AS verdict, v.judged_on::text AS "judgedOn", v.judged_at AS "judgedAt"
     FROM assessment a
     JOIN round r ON r.province_code = a.province_code AND r.id = a.round_id
     LEFT JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
     WHERE a.province_code = $1 AND (a.period, a.commune_code) IN (SELECT * FROM unnest($2::smallint[], $3::bpchar[]))
       AND ${withinReach('a', '$1', '$4')}
     ORDER BY r.units_on DESC, r.opened_at DESC, r.id DESC, a.edition_id`,
    [tx.province, ...asParameters(selves), reachText(tx.actor)],
  );
  const cells = await readCells(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    cells: (cells.get(row.id) ?? []).map((cell) => ({
      id: cell.itemId,
      column: cell.column,
      value: fromStored(cell),
    })),
  }));
}
