import { DISQUALIFIED, pinnedEditions, readAssessment, readRound, REMARKS, SCORE_COLUMNS } from '@chuan-xa/assessments';
import { communesNamed, Office } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { capitalise, formatDate } from '@chuan-xa/wording';
import { centreHead, headOf, letterheadNow, provinceName } from '../letterhead/index.js';
import { momentOf } from '../moment-of.js';
import type { DataState } from '../official-form/index.js';
import { itemRows, known, scoresOf, share } from './item-rows.js';
import type { SheetPaper } from './sheet-paper.js';

/** Reads what the papers of one sheet say. One that the actor does not reach is answered like one that is not there: ASSESSMENT_NOT_FOUND. */
export async function gatherSheetPaper(tx: Tx, id: string): Promise<SheetPaper> {
  const sheet = await readAssessment(tx, id);
  const round = await readRound(tx, sheet.round);
  const edition = (await pinnedEditions(tx, [round.id])).get(`${round.id} ${sheet.standard}`);
  const [commune] = await communesNamed(tx, [sheet.commune.code], round.unitsOn);
  if (!edition || !commune) throw new Error(`round ${round.id} lost what sheet ${id} is about`);
  const office = await tx.manager.findOneByOrFail(Office, {
    ...{ province: tx.province, period: sheet.commune.period, code: sheet.office },
  });
  const zone = commune.zone;
  const remarks = SCORE_COLUMNS.flatMap((column) =>
    REMARKS.flatMap((kind) => {
      const value = scoresOf(sheet.cells, kind)[column];
      return value && 'text' in value ? [{ column, kind, text: value.text }] : [];
    }),
  );
  const maxTotal = known(edition.maxTotal);
  // An accepted sheet is closed by itself, whatever its round still waits for.
  const state: DataState = {
    kind: sheet.state === 'accepted' ? 'frozen' : 'live',
    at: momentOf(tx.at),
    demo: round.illustrative,
  };
  return {
    head: headOf(await letterheadNow(tx), 'appraisal', tx.today),
    centreHead: centreHead(await provinceName(tx), office.name, tx.today),
    state,
    commune: commune.fullName,
    code: commune.code,
    district: commune.district?.fullName ?? null,
    office: office.name,
    zone: edition.zones === null ? null : zone ? zoneLine(zone) : 'Chưa có vùng',
    round: { id: round.id, name: round.name, unitsOn: round.unitsOn },
    edition,
    sheet,
    verdict: sheet.verdict,
    items: itemRows(edition, sheet.cells, sheet.verdict, zone?.zone ?? null),
    total: { max: maxTotal, floor: share(maxTotal, known(edition.pass?.totalPercent)) },
    disqualified: edition.disqualifiedBy === 'declared' && edition.pass ? scoresOf(sheet.cells, DISQUALIFIED) : null,
    remarks,
  };
}

const zoneLine = (zone: { zone: string; decisionNumber: string; decisionDate: string }): string =>
  capitalise(`vùng ${zone.zone}, theo Quyết định số ${zone.decisionNumber} ngày ${formatDate(zone.decisionDate)}`);
