import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { COUNTED } from '@chuan-xa/assessments';
import { laterSelves } from '@chuan-xa/places';
import { namedFields, refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { STANDARD_OF_TITLE } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';
import { caseMoves, isClosed } from './case-states.js';
import type { CaseFacts } from './open-case.js';
import { CaseMove, ReviewCase } from './review-case.entity.js';

/** Facts to be written into a case, and where it moves, if it does. */
export interface CaseEdit extends CaseFacts {
  to?: CaseState;
  /** Needed to close as withdrawn. */
  decision?: string;
  note?: string | null;
}

/** Writes a case's facts and moves it. */
@Injectable()
export class MoveCase {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, edit: CaseEdit): Promise<ReviewCase> {
    return this.transactions.run(actor, (tx) => moveCase(tx, id, edit));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function moveCase(tx: Tx, id: string, { to, note, ...facts }: CaseEdit): Promise<ReviewCase> {
  const found = await tx.manager.findOne(ReviewCase, {
    where: { province: tx.province, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) throw refuse('CASE_NOT_FOUND');
  const before = { ...found };
  const reopens = isClosed(found.state) && to === 'open';
  if (isClosed(found.state) && !reopens && Object.keys(namedFields(facts)).length > 0)
    throw refuse('CASE_CLOSED', { state: found.state });
  if (reopens) found.decision = null;
  Object.assign(found, namedFields(facts));
  if (to !== undefined) {
    await checkMove(tx, found, to);
    found.state = to;
    const number = (await tx.manager.countBy(CaseMove, { province: tx.province, caseId: id })) + 1;
    await tx.manager.insert(CaseMove, {
      province: tx.province,
      caseId: id,
      number,
      from: before.state,
      to,
      at: tx.at,
      by: tx.actor.name,
      note: note ?? null,
    });
  }
  await tx.manager.save(found);
  await recordAudit(tx, {
    action: to === undefined ? 'caseWritten' : 'caseMoved',
    object: { type: 'case', id },
    commune: { period: found.period, code: found.communeCode },
    before,
    after: found,
    why: note ?? null,
  });
  return found;
}

async function checkMove(tx: Tx, found: ReviewCase, to: CaseState): Promise<void> {
  if (!caseMoves[found.state].includes(to)) throw refuse('CASE_STATE_REFUSED', { from: found.state, to });
  const ofNtm = found.title !== 'BTCQGYTX';
  if (ofNtm && (to === 'withdrawalProposed' || to === 'withdrawn'))
    throw refuse('NTM_NOT_WITHDRAWN_HERE', { title: found.title });
  if (!ofNtm && to === 'reportedToNtmOffice') throw refuse('REPORT_ONLY_FOR_NTM', { title: found.title });
  if (to === 'planAgreed') {
    const missing = (['shortcoming', 'cause', 'solution', 'responsible', 'dueOn'] as const).filter(
      (field) => !found[field],
    );
    if (missing.length > 0) throw refuse('CASE_FIELDS_MISSING', { fields: missing.join(', ') });
  }
  if (to === 'withdrawn' && !found.decision) throw refuse('WITHDRAWAL_NEEDS_DECISION');
  if (to === 'restored' && !(await meetsNow(tx, found)))
    throw refuse('RESTORED_NEEDS_VERDICT', { commune: found.communeCode });
}

/** Whether the newest counted verdict under the title's standard is met, in the round that flagged the commune or a later one. */
async function meetsNow(tx: Tx, { title, period, communeCode, roundId }: ReviewCase): Promise<boolean> {
  const selves = await laterSelves(tx, [{ period, code: communeCode }]);
  const [newest] = await tx.manager.query<{ outcome: string }[]>(
    `SELECT v.outcome FROM assessment a
     JOIN round r ON r.province_code = a.province_code AND r.id = a.round_id
     JOIN round flagged ON flagged.province_code = a.province_code AND flagged.id = $6
     JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
     WHERE a.province_code = $1 AND a.edition_id = $2 AND a.state = ANY($3)
       AND (a.period, a.commune_code) IN (SELECT * FROM unnest($4::smallint[], $5::bpchar[]))
       AND (r.units_on, r.opened_at) >= (flagged.units_on, flagged.opened_at)
     ORDER BY r.units_on DESC, r.opened_at DESC LIMIT 1`,
    [
      tx.province,
      STANDARD_OF_TITLE[title],
      COUNTED,
      selves.map((unit) => unit.period),
      selves.map((unit) => unit.code),
      roundId,
    ],
  );
  return newest?.outcome === 'met';
}
