import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { communesOn, periodOn } from '@chuan-xa/places';
import { Installation, refuse, refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { answerableIds, type Edition } from '@chuan-xa/scoring';
import { holdPublished, latestPublished, revisionState } from '@chuan-xa/standards';
import { applies } from './applies.js';
import { judgeCommunes } from '../judge/judge-communes.js';
import { Assessment } from '../sheet/assessment.entity.js';
import { Round, RoundStandard } from './round.entity.js';

/** A round to be opened. */
export interface RoundPlan {
  id: string;
  name: string;
  year: number;
  unitsOn: string;
  dueOn?: string | null;
  closesOn?: string | null;
  cutOffYear?: number;
  /** Invented figures: needed in a demo database, refused in a real one. */
  illustrative?: boolean;
  /** Edition ids; a revision, or the latest published. */
  standards: { edition: string; revision?: string }[];
}

/** Opens a round: pins its revisions and makes one draft for each commune and standard that applies to it. */
@Injectable()
export class OpenRound {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, plan: RoundPlan): Promise<Round> {
    return this.transactions.run(actor, (tx) => openRound(tx, plan));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function openRound(tx: Tx, plan: RoundPlan): Promise<Round> {
  // What is published meanwhile must either be pinned here, or find this round and move it.
  await holdPublished(tx);
  const editions = await checkPlan(tx, plan);
  const { period } = await periodOn(tx, plan.unitsOn);
  const round = tx.manager.create(Round, {
    province: tx.province,
    id: plan.id,
    name: plan.name.normalize('NFC'),
    year: plan.year,
    unitsOn: plan.unitsOn,
    period,
    dueOn: plan.dueOn ?? null,
    closesOn: plan.closesOn ?? null,
    cutOffYear: plan.cutOffYear ?? 2022,
    illustrative: plan.illustrative ?? false,
    closedAt: null,
    openedAt: tx.at,
  });
  await tx.manager.insert(Round, round);
  await tx.manager.insert(
    RoundStandard,
    editions.map((edition) => ({
      province: tx.province,
      roundId: plan.id,
      editionId: edition.id,
      revision: edition.revision,
    })),
  );
  await makeDrafts(tx, round, editions);
  await recordAudit(tx, {
    action: 'roundOpened',
    object: { type: 'round', id: plan.id },
    before: null,
    after: { ...plan, standards: editions.map((e) => `${e.id} ${e.revision}`) },
  });
  await judgeCommunes(tx, { roundId: plan.id });
  return round;
}

/**
 * What could be opened as it is planned: the editions that it would pin.
 * Refuses: DEMO_REFUSES_REAL, DATABASE_IS_REAL, ROUND_EXISTS, ROUND_ENDS_BEFORE_DUE, and what a standard is refused for.
 */
export async function checkPlan(tx: Tx, plan: RoundPlan): Promise<Edition[]> {
  const { kind } = await tx.manager.findOneByOrFail(Installation, { sole: true });
  if ((kind === 'demo') !== (plan.illustrative ?? false))
    throw refuse(kind === 'demo' ? 'DEMO_REFUSES_REAL' : 'DATABASE_IS_REAL');
  if (await tx.manager.existsBy(Round, { province: tx.province, id: plan.id }))
    throw refuse('ROUND_EXISTS', { id: plan.id });
  checkDays(plan);
  return pin(tx, plan);
}

/** Refuses: ROUND_ENDS_BEFORE_DUE. */
export function checkDays({ dueOn, closesOn }: Pick<Partial<Round>, 'dueOn' | 'closesOn'>): void {
  if (dueOn && closesOn && closesOn < dueOn) throw refuse('ROUND_ENDS_BEFORE_DUE', { dueOn, closesOn });
}

async function pin(tx: Tx, plan: RoundPlan): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const [index, { edition, revision }] of plan.standards.entries()) {
    const field = `standards.${index}`;
    if (plan.standards.findIndex((other) => other.edition === edition) !== index)
      throw refuseAll([{ field, code: 'STANDARD_TWICE', values: { edition } }]);
    const state = revision === undefined ? null : await revisionState(tx, edition, revision);
    if (state === 'draft' || state === 'withdrawn') {
      throw refuseAll([{ field: `${field}.revision`, code: 'REVISION_NOT_PUBLISHED', values: { edition, revision } }]);
    }
    const pinned = await latestPublished(tx, edition, revision);
    if (answerableIds(pinned).length === 0)
      throw refuseAll([{ field: `${field}.edition`, code: 'STANDARD_NOT_SCORABLE', values: { edition } }]);
    editions.push(pinned);
  }
  return editions;
}

async function makeDrafts(tx: Tx, round: Round, editions: Edition[]): Promise<void> {
  const communes = await communesOn(tx, round.unitsOn);
  if (communes.length === 0) throw refuse('ROUND_WITHOUT_COMMUNES', { on: round.unitsOn });
  const drafts = editions.flatMap((edition) =>
    communes
      .filter((commune) => applies(edition, commune))
      .map((commune) => ({
        province: tx.province,
        id: randomUUID(),
        roundId: round.id,
        editionId: edition.id,
        period: commune.period,
        communeCode: commune.code,
        officeCode: commune.office?.code ?? '',
        state: 'draft' as const,
        stateReason: null,
        stateAt: tx.at,
        stateBy: tx.actor.name,
      })),
  );
  for (let from = 0; from < drafts.length; from += 1000)
    await tx.manager.insert(Assessment, drafts.slice(from, from + 1000));
}
