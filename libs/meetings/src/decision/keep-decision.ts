import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { checkPlace } from '../meeting/check-place.js';
import { lockMeeting } from '../meeting/find-meeting.js';
import { Decision, DecisionVersion, type DecisionText, type FormerContent } from './decision.entity.js';
import { plainDecision } from './plain-decision.js';

/** A decision as it is sent. */
export interface WrittenDecision extends DecisionText {
  /** When it was written, by the clock of the browser. */
  writtenAt: Date;
  /** The version that the writer had before them; null: none. */
  seen: number | null;
}

/** Writes a decision down, or mends it: the former version is kept. */
@Injectable()
export class KeepDecision {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * The id is the writer's: the same sent twice is kept once, whatever happened to it in between. A closed meeting's are taken too.
   * Refuses: MEETING_NOT_FOUND, DECISION_NOT_FOUND (`seen` of none), DECISION_CHANGED with `kept` and `sent`, DECISION_WITHDRAWN;
   * at their fields DECISION_NEEDS_NAME, DECISION_IN_OWN_NAME, SCREEN_NOT_IN_SNAPSHOT, COMMUNE_NOT_IN_SNAPSHOT.
   */
  run(actor: Actor, meetingId: string, id: string, written: WrittenDecision): Promise<Decision> {
    return this.transactions.run(actor, async (tx) => {
      checkName(tx, written);
      const meeting = await lockMeeting(tx, meetingId); // one after the other, or two would have the same number
      await checkPlace(tx, meeting, written);
      const kept = await tx.manager.findOneBy(Decision, { province: tx.province, meetingId, id });
      if (kept) return mend(tx, kept, written);
      if (written.seen !== null) throw refuse('DECISION_NOT_FOUND');
      return add(tx, meetingId, id, written);
    });
  }
}

/** A secretary writes whose decision it is; who decides, writes in their own name. */
function checkName({ actor: { decides = [] } }: Tx, { kind, inNameOf }: DecisionText): void {
  const fault = (code: 'DECISION_NEEDS_NAME' | 'DECISION_IN_OWN_NAME') => refuseAll([{ field: 'inNameOf', code }]);
  if (inNameOf === null && kind === 'decision' && !decides.includes('ownName')) throw fault('DECISION_NEEDS_NAME');
  if (inNameOf !== null && !decides.includes('anothersName')) throw fault('DECISION_IN_OWN_NAME');
}

const textOf = ({ kind, text, screen, commune, inNameOf, responsible, dueOn }: DecisionText): DecisionText => ({
  ...{ kind, text, screen, commune, inNameOf, responsible, dueOn },
});

const sameText = (one: DecisionText, other: DecisionText): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

async function add(tx: Tx, meetingId: string, id: string, written: WrittenDecision): Promise<Decision> {
  const of = { province: tx.province, meetingId };
  const decision = tx.manager.create(Decision, {
    ...{ ...of, id, version: 1, ...textOf(written) },
    number: (await tx.manager.countBy(Decision, of)) + 1,
    ...{ writtenAt: written.writtenAt, writtenBy: tx.actor.name, keptAt: tx.at },
    ...{ withdrawn: null, withdrawnAt: null, withdrawnBy: null },
  });
  await tx.manager.insert(Decision, decision);
  await record(tx, decision, null);
  return decision;
}

async function mend(tx: Tx, kept: Decision, written: WrittenDecision): Promise<Decision> {
  const { seen, ...sent } = written;
  if (sameText(kept, written) || (await wasKept(tx, kept, written))) return kept;
  if (kept.withdrawn !== null) throw refuse('DECISION_WITHDRAWN', { number: kept.number });
  if (seen !== kept.version)
    throw refuse('DECISION_CHANGED', { by: kept.writtenBy }, { kept: plainDecision(kept), sent });
  const former = { ...kept };
  await tx.manager.insert(DecisionVersion, {
    ...{ province: kept.province, meetingId: kept.meetingId, decisionId: kept.id, version: kept.version },
    content: contentOf(kept),
  });
  Object.assign(kept, textOf(written), {
    ...{ version: kept.version + 1, writtenAt: written.writtenAt, writtenBy: tx.actor.name, keptAt: tx.at },
  });
  await tx.manager.save(kept);
  await record(tx, kept, former);
  return kept;
}

const contentOf = ({ writtenAt, writtenBy, keptAt, ...rest }: Decision): FormerContent => ({
  ...{ ...textOf(rest), writtenBy },
  ...{ writtenAt: writtenAt.toISOString(), keptAt: keptAt.toISOString() },
});

/** Whether this very writing was kept before and mended since: its sender had no answer, and sends it again. */
async function wasKept(tx: Tx, { meetingId, id }: Decision, written: WrittenDecision): Promise<boolean> {
  const versions = await tx.manager.findBy(DecisionVersion, { province: tx.province, meetingId, decisionId: id });
  const at = written.writtenAt.toISOString();
  return versions.some(
    ({ content }) => content.writtenAt === at && content.writtenBy === tx.actor.name && sameText(content, written),
  );
}

const record = (tx: Tx, decision: Decision, before: Decision | null): Promise<void> =>
  recordAudit(tx, {
    action: before === null ? 'decisionKept' : 'decisionMended',
    object: { type: 'decision', id: decision.id },
    before: before && { meeting: before.meetingId, ...contentOf(before) },
    after: { meeting: decision.meetingId, ...contentOf(decision) },
  });
