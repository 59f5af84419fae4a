import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { readReview, type Review } from '../review/read-review.js';
import { readCases } from './read-cases.js';
import { CaseMove, ReviewCase } from './review-case.entity.js';

/** The facts of a case: what is wrong, why, what is done, who, by when. */
export interface CaseFacts {
  shortcoming?: string | null;
  cause?: string | null;
  solution?: string | null;
  responsible?: string | null;
  dueOn?: string | null;
}

/** Opens the case of a flagged commune of a round. */
@Injectable()
export class OpenCase {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, roundId: string, input: { title: Title; commune: string } & CaseFacts): Promise<ReviewCase> {
    return this.transactions.run(actor, (tx) => openCase(tx, roundId, input));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function openCase(
  tx: Tx,
  roundId: string,
  { title, ...input }: { title: Title; commune: string } & CaseFacts,
): Promise<ReviewCase> {
  return openCaseOf(tx, await readReview(tx, roundId, title), input);
}

/** One of several of the same review, which is read but once. */
export async function openCaseOf(
  tx: Tx,
  review: Review,
  { commune, ...facts }: { commune: string } & CaseFacts,
): Promise<ReviewCase> {
  const { title } = review;
  const name = review.communes.get(commune)?.fullName ?? commune;
  if (!review.communes.has(commune)) throw refuse('COMMUNE_NOT_IN_ROUND', { commune, round: review.round.name });
  const flagged = review.findings.some(
    (finding) => finding.commune.code === commune && finding.outcome === 'noLongerMeets',
  );
  if (!flagged) throw refuse('CASE_NOT_FLAGGED', { commune: name, title });
  const key = { province: tx.province, title, period: review.round.period, communeCode: commune };
  const unit = { period: review.round.period, code: commune };
  if ((await readCases(tx, title, [unit])).size > 0) throw refuse('CASE_EXISTS', { commune: name, title });
  const opened = tx.manager.create(ReviewCase, {
    ...{ shortcoming: null, cause: null, solution: null, responsible: null, dueOn: null, decision: null },
    ...facts,
    ...key,
    id: randomUUID(),
    roundId: review.round.id,
    state: 'open',
    openedAt: tx.at,
    openedBy: tx.actor.name,
  });
  await tx.manager.insert(ReviewCase, opened);
  await tx.manager.insert(CaseMove, {
    province: tx.province,
    caseId: opened.id,
    number: 1,
    from: null,
    to: 'open',
    at: tx.at,
    by: tx.actor.name,
    note: null,
  });
  await recordAudit(tx, {
    action: 'caseOpened',
    object: { type: 'case', id: opened.id },
    commune: unit,
    before: null,
    after: opened,
  });
  return opened;
}
