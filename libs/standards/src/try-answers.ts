import { Inject, Injectable } from '@nestjs/common';
import { refuseAll, Transactions, type Actor } from '@chuan-xa/platform';
import { evaluate, type Answers, type Context, type Verdict } from '@chuan-xa/scoring';
import { latestPublished } from './read-revision.js';
import { scoringFaults } from './scoring-faults.js';

/** A sheet put to a standard to see what would come of it. Not yet checked: whatever the caller sent. */
export interface Trial {
  edition: string;
  answers: unknown;
  zone?: unknown;
  disqualified?: unknown;
}

/** Judges a sheet by the revision in force and keeps nothing. Here alone a derived indicator (15.2) may be answered by hand. */
@Injectable()
export class TryAnswers {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, { edition, answers, zone, disqualified }: Trial): Promise<Verdict> {
    const standard = await this.transactions.read(actor, (tx) => latestPublished(tx, edition));
    // The engine is the judge of its input: it names whatever is not an answer, a zone or a declaration.
    const evaluation = evaluate(standard, answers as Answers, { zone, disqualified } as Context);
    if (!evaluation.ok) throw refuseAll(scoringFaults(evaluation.errors));
    return evaluation.verdict;
  }
}
