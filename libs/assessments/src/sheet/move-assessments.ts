import { Inject, Injectable } from '@nestjs/common';
import { recordAudits } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Fault, type Tx } from '@chuan-xa/platform';
import { In } from 'typeorm';
import { judgeCommunes } from '../judge/judge-communes.js';
import type { Dispatch } from '../submission/dispatch.js';
import { recordSubmissions } from '../submission/record-submissions.js';
import { Assessment } from './assessment.entity.js';
import { readAnswers } from './read-answers.js';
import { lockSheets, type OpenSheet } from './lock-sheets.js';
import { moveRules, type Move } from './states.js';
import { takeDistrictScores, unappraised } from './take-district-scores.js';

/** What is done to sheets, one or many as one act. */
export interface MoveOrder {
  move: Move;
  ids: string[];
  /** Needed to return or to unlock. */
  reason?: string;
  /** On accepting: the district's score stands where nothing was appraised. */
  takeDistrict?: boolean;
  /** On submitting: the official letter, as far as it is known by now. */
  dispatch?: Dispatch;
}

/** Submits, returns, accepts or unlocks sheets: all or none. */
@Injectable()
export class MoveAssessments {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, order: MoveOrder): Promise<void> {
    await this.transactions.run(actor, (tx) => moveAssessments(tx, order));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function moveAssessments(tx: Tx, { move, ids, reason, takeDistrict, dispatch }: MoveOrder): Promise<void> {
  const rule = moveRules[move];
  if (rule.needsReason && !reason?.trim()) throw refuse('REASON_REQUIRED', { move });
  const sheets = [...(await lockSheets(tx, ids)).values()];
  const wrong = sheets.filter((sheet) => !rule.from.includes(sheet.state));
  if (wrong.length > 0)
    throw refuseAll(
      wrong.map((sheet) => ({
        field: fieldOf(ids, sheet),
        code: 'STATE_REFUSED',
        values: { move, state: sheet.state },
      })),
    );
  if (move === 'submit') await refuseEmpty(tx, ids, sheets);
  if (move === 'accept') {
    if (takeDistrict) await takeDistrictScores(tx, sheets);
    else await refuseUnappraised(tx, ids, sheets);
  }
  const key = { province: tx.province, id: In(sheets.map((sheet) => sheet.id)) };
  await tx.manager.update(Assessment, key, {
    state: rule.to,
    stateReason: reason?.trim() ?? null,
    stateAt: tx.at,
    stateBy: tx.actor.name,
  });
  await recordAudits(
    tx,
    sheets.map((sheet) => ({
      action: rule.action,
      object: { type: 'assessment', id: sheet.id },
      commune: { period: sheet.period, code: sheet.communeCode },
      before: { state: sheet.state },
      after: { state: rule.to },
      why: reason?.trim() ?? null,
    })),
  );
  if (move === 'submit') await recordSubmissions(tx, sheets, dispatch);
  await judgeCommunes(tx, { sheets: ids });
}

/** A sheet on which the office has scored nothing says nothing. A gap in a scored sheet is no fault: it may be undetermined. */
async function refuseEmpty(tx: Tx, ids: string[], sheets: OpenSheet[]): Promise<void> {
  const answers = await readAnswers(
    tx,
    sheets.map((sheet) => sheet.id),
  );
  const empty = sheets.filter((sheet) => Object.keys(answers.get(sheet.id) ?? {}).length === 0);
  if (empty.length === 0) return;
  throw refuseAll(empty.map((sheet) => ({ field: fieldOf(ids, sheet), code: 'NOTHING_TO_SUBMIT' })));
}

async function refuseUnappraised(tx: Tx, ids: string[], sheets: OpenSheet[]): Promise<void> {
  const missing = await unappraised(
    tx,
    sheets.map((sheet) => sheet.id),
  );
  const faults = sheets.flatMap((sheet): Fault[] => {
    const items = missing.get(sheet.id) ?? [];
    return items.length === 0
      ? []
      : [{ field: fieldOf(ids, sheet), code: 'NOT_ALL_APPRAISED', values: { ids: items.join(', ') } }];
  });
  if (faults.length > 0) throw refuseAll(faults);
}

const fieldOf = (ids: string[], { id }: { id: string }): string => `ids.${ids.indexOf(id)}`;
