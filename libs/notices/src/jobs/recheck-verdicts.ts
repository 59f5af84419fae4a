import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { judgeSheets, pinnedEditions, readSheetsToJudge, type Judged, type Round } from '@chuan-xa/assessments';
import { communeNames } from '@chuan-xa/places';
import { scheduleActor, TimedJobs, Transactions, type Tx } from '@chuan-xa/platform';
import { hundredthsOf, type Verdict } from '@chuan-xa/scoring';
import { formatDecimal, outcomeWord, sayDrift, type Drift } from '@chuan-xa/wording';
import { makeNotice } from '../make-notice.js';
import { openRounds } from './open-rounds.js';

/**
 * At night: judges every sheet of the open rounds again from its scores, stores nothing, and tells the department of each stored verdict that
 * comes to something else. One that is found so was written past the application, or by a fault of it: nobody mends it in silence.
 */
@Injectable()
export class RecheckVerdicts implements OnModuleInit {
  constructor(
    @Inject(TimedJobs) private readonly jobs: TimedJobs,
    @Inject(Transactions) private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: 'recheck-verdicts', at: '01:30', run: () => this.run() });
  }

  async run(): Promise<string> {
    const { checked, drifts } = await this.transactions.read(scheduleActor, async (tx) => {
      let checked = 0;
      const drifts: Drift[] = [];
      for (const round of await openRounds(tx)) {
        const judged = await judgeSheets(tx, await readSheetsToJudge(tx, { roundId: round.id }, false));
        checked += judged.length;
        drifts.push(...(await driftsOf(tx, round, judged)));
      }
      return { checked, drifts };
    });
    if (drifts.length > 0)
      await this.transactions.run(scheduleActor, (tx) => makeNotice(tx, 'recheck', null, sayDrift(checked, drifts)));
    return `${checked} sheets judged again, ${drifts.length} of them to another verdict`;
  }
}

interface Stored {
  id: string;
  outcome: string;
  total: number | null;
  document: Verdict;
}

async function driftsOf(tx: Tx, round: Round, judged: Judged[]): Promise<Drift[]> {
  const rows = await tx.manager.query<Stored[]>(
    'SELECT assessment_id AS id, outcome, total, document FROM verdict WHERE province_code = $1 AND assessment_id = ANY($2::uuid[])',
    [tx.province, judged.map(({ sheet }) => sheet.id)],
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  const others = judged.filter(({ sheet, verdict }) => !isSame(stored.get(sheet.id), verdict));
  const nameOf = await communeNames(
    tx,
    others.map(({ sheet }) => sheet),
  );
  const editions = await pinnedEditions(tx, [round.id]);
  return others.map(({ sheet, verdict }) => ({
    commune: nameOf(sheet).name,
    standard: editions.get(`${round.id} ${sheet.editionId}`)?.shortTitle ?? sheet.editionId,
    round: round.name,
    stored: say(stored.get(sheet.id)?.document ?? null),
    now: say(verdict),
  }));
}

/** Whether the verdict is kept as it is, and its row says what it says; a newer engine that comes to the same is no difference. */
function isSame(stored: Stored | undefined, verdict: Verdict): boolean {
  if (stored === undefined) return false;
  const total = verdict.total === null ? null : hundredthsOf(verdict.total);
  const bare = (one: Verdict): unknown => JSON.parse(JSON.stringify({ ...one, engine: '' }));
  return (
    stored.outcome === verdict.outcome &&
    stored.total === total &&
    isDeepStrictEqual(bare(stored.document), bare(verdict))
  );
}

const say = (verdict: Verdict | null): string =>
  verdict === null
    ? 'không có kết quả'
    : outcomeWord(verdict.outcome) + (verdict.total === null ? '' : `, ${formatDecimal(verdict.total)} điểm`);
