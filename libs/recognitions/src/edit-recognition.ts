import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { laterSelves } from '@chuan-xa/places';
import {
  Changes,
  namedFields,
  refuse,
  refuseAll,
  Transactions,
  type Actor,
  type Fault,
  type Tx,
} from '@chuan-xa/platform';
import { revisionRows } from '@chuan-xa/standards';
import type { AuditAction } from '@chuan-xa/wording';
import { Not } from 'typeorm';
import { Recognition } from './recognition.entity.js';

/** What of a recognition may be put right, or its withdrawal; every change names why. */
export interface RecognitionEdit {
  year?: number;
  decisionNumber?: string;
  decisionDate?: string;
  termEndsOn?: string | null;
  edition?: string | null;
  note?: string | null;
  /** Both together: the recognition is withdrawn by that decision from that day; both null: a withdrawal entered by mistake is taken back. */
  withdrawnOn?: string | null;
  withdrawalNumber?: string | null;
  why: string;
}

/** Mends or withdraws a recognition; the row as it was stays in the record. */
@Injectable()
export class EditRecognition {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Changes) private readonly changes: Changes,
  ) {}

  async run(actor: Actor, id: string, edit: RecognitionEdit): Promise<Recognition> {
    return this.transactions.run(actor, (tx) => this.in(tx, id, edit));
  }

  /** As `run`, inside a transaction that is already open. */
  async in(tx: Tx, id: string, edit: RecognitionEdit): Promise<Recognition> {
    const where = { province: tx.province, id };
    const held = await tx.manager.findOne(Recognition, { where, lock: { mode: 'pessimistic_write' } });
    if (!held) throw refuse('RECOGNITION_NOT_FOUND');
    if (!edit.why.trim()) throw refuse('REASON_REQUIRED');
    const before = { ...held };
    const { why, edition, ...changed } = edit;
    Object.assign(held, namedFields(changed), edition === undefined ? {} : { editionId: edition });
    if ((held.withdrawnOn === null) !== (held.withdrawalNumber === null)) throw refuse('WITHDRAWAL_NEEDS_DECISION');
    const faults = await faultsOf(tx, held);
    if (faults.length > 0) throw refuseAll(faults);
    if (await isThere(tx, held)) {
      throw refuse('RECOGNITION_EXISTS', { commune: held.communeCode, title: held.title, year: held.year });
    }
    await tx.manager.save(held);
    const action = actionOf(before, held);
    const commune = { period: held.period, code: held.communeCode };
    await recordAudit(tx, { action, object: { type: 'recognition', id }, commune, before, after: held, why });
    const communes = await laterSelves(tx, [commune]);
    await this.changes.tell(tx, { kind: 'recognitionChanged', communes });
    return held;
  }
}

/** Past tense, for the record. */
function actionOf(before: Recognition, after: Recognition): AuditAction {
  if (before.withdrawnOn === after.withdrawnOn) return 'recognitionMended';
  return after.withdrawnOn === null ? 'withdrawalTakenBack' : 'recognitionWithdrawn';
}

/** What cannot be of the row as it would then stand. */
async function faultsOf(tx: Tx, held: Recognition): Promise<Fault[]> {
  const { year, decisionDate: date, termEndsOn: ends, withdrawnOn: withdrawn, editionId } = held;
  const faults: Fault[] = [];
  if (date > tx.today) faults.push({ field: 'decisionDate', code: 'DECISION_IN_FUTURE', values: { date } });
  if (year > Number(date.slice(0, 4)))
    faults.push({ field: 'year', code: 'YEAR_AFTER_DECISION', values: { year, date } });
  if (ends && ends <= date)
    faults.push({ field: 'termEndsOn', code: 'TERM_ENDS_BEFORE_DECISION', values: { ends, date } });
  if (withdrawn && withdrawn > tx.today)
    faults.push({ field: 'withdrawnOn', code: 'DECISION_IN_FUTURE', values: { date: withdrawn } });
  if (withdrawn && withdrawn < date)
    faults.push({ field: 'withdrawnOn', code: 'WITHDRAWN_BEFORE_DECISION', values: { withdrawn, date } });
  if (editionId && (await revisionRows(tx, editionId)).length === 0)
    faults.push({ field: 'edition', code: 'EDITION_NOT_KNOWN', values: { edition: editionId } });
  return faults;
}

/** Whether another row says the same already. */
const isThere = (
  tx: Tx,
  { province, id, title, period, communeCode, year, decisionNumber }: Recognition,
): Promise<boolean> =>
  tx.manager.existsBy(Recognition, { province, id: Not(id), title, period, communeCode, year, decisionNumber });
