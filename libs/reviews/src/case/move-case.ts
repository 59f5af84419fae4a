import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Assessment, isCounted, StoredVerdict } from '@chuan-xa/assessments';
import { namedFields, refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { STANDARD_OF_TITLE } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';
import { caseMoves } from './case-states.js';
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

/** Whether the commune's newest counted verdict under the title's standard is met. */
async function meetsNow(tx: Tx, { title, period, communeCode }: ReviewCase): Promise<boolean> {
  const sheets = await tx.manager
    .createQueryBuilder(Assessment, 'a')
    .innerJoin('round', 'r', 'r.province_code = a.province_code AND r.id = a.round_id')
    .where(
      'a.province = :province AND a.period = :period AND a.communeCode = :communeCode AND a.editionId = :edition',
      {
        province: tx.province,
        period,
        communeCode,
        edition: STANDARD_OF_TITLE[title],
      },
    )
    .orderBy('r.units_on', 'DESC')
    .addOrderBy('r.opened_at', 'DESC')
    .getMany();
  const newest = sheets.find((sheet) => isCounted(sheet.state));
  if (!newest) return false;
  const verdict = await tx.manager.findOneBy(StoredVerdict, { province: tx.province, assessmentId: newest.id });
  return verdict?.outcome === 'met';
}
