import { readRound, type Round } from '@chuan-xa/assessments';
import { officesOn } from '@chuan-xa/places';
import { dayOf, type Tx } from '@chuan-xa/platform';
import type { StatementState } from '@chuan-xa/wording';
import { Statement, StatementPlan, StatementSummary } from './statement.entity.js';

/** How an office stands to what it is to state. */
export interface OfficeStatement {
  office: string;
  officeName: string;
  state: StatementState;
  /** Handed in after the day on which it was due. */
  late: boolean;
  /** From 1, among all offices. */
  position: number;
  /** null: nothing was written. */
  statement: Statement | null;
}

export interface RoundStatements {
  round: Round;
  /** A day; null: none was set. */
  dueOn: string | null;
  /** In the order in which they stand; an office finds its own alone. */
  items: OfficeStatement[];
  /** For those who see every office; null: nothing was written. */
  summary: StatementSummary | null;
}

/** What the offices of a round state. Refuses: ROUND_NOT_FOUND. */
export async function readStatements(tx: Tx, roundId: string): Promise<RoundStatements> {
  const round = await readRound(tx, roundId);
  const of = { province: tx.province, roundId: round.id };
  const plan = await tx.manager.findOneBy(StatementPlan, of);
  const dueOn = plan?.dueOn ?? round.dueOn;
  const all = tx.actor.reach === 'province';
  const own = all ? {} : { office: tx.actor.office ?? '' };
  const written = new Map((await tx.manager.findBy(Statement, { ...of, ...own })).map((one) => [one.office, one]));
  const items = inOrder(await officesOn(tx, round.unitsOn), plan?.offices ?? []).map(
    ({ code, name }, index): OfficeStatement => {
      const statement = written.get(code) ?? null;
      const late = isLate(statement, dueOn);
      return {
        office: code,
        officeName: name,
        state: statement?.state ?? 'missing',
        late,
        position: index + 1,
        statement,
      };
    },
  );
  return {
    ...{ round, dueOn },
    items: all ? items : items.filter(({ office }) => office === tx.actor.office),
    summary: all ? await tx.manager.findOneBy(StatementSummary, of) : null,
  };
}

/** The offices that were put in order first, then the others in the order of the reports. */
function inOrder<T extends { code: string }>(offices: readonly T[], order: readonly string[]): T[] {
  const place = ({ code }: T): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return offices.toSorted((one, other) => place(one) - place(other));
}

function isLate(statement: Statement | null, dueOn: string | null): boolean {
  const submittedAt = statement?.submittedAt ?? null;
  return submittedAt !== null && dueOn !== null && dayOf(submittedAt) > dueOn;
}
