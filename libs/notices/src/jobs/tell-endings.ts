import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { communeNames, laterSelves } from '@chuan-xa/places';
import { scheduleActor, TimedJobs, Transactions, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { endingRecognitions, termEnd, termYears, type Recognition } from '@chuan-xa/recognitions';
import { sayEnding, type Ending } from '@chuan-xa/wording';
import { makeNotice } from '../make-notice.js';

type EndingOf = Ending & { office: string | null };

/** In the morning: of titles whose term has come within 90 days of its end, each told once, to its office and to the department. */
@Injectable()
export class TellEndings implements OnModuleInit {
  constructor(
    @Inject(TimedJobs) private readonly jobs: TimedJobs,
    @Inject(Transactions) private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: 'tell-endings', at: '07:30', run: () => this.run() });
  }

  run(): Promise<string> {
    return this.transactions.run(scheduleActor, async (tx) => {
      const endings = await this.untold(tx);
      if (endings.length === 0) return 'no title newly ends within 90 days';
      await makeNotice(tx, 'expiring', null, sayEnding(endings));
      for (const office of new Set(endings.flatMap((one) => one.office ?? []))) {
        const own = endings.filter((one) => one.office === office);
        await makeNotice(tx, 'expiring', office, sayEnding(own));
      }
      return `${endings.length} titles told of`;
    });
  }

  /** Those that nobody was told of yet, by the day of their end; from now on they are told. */
  private async untold(tx: Tx): Promise<EndingOf[]> {
    const terms = await termYears(tx);
    const endOf = (held: Recognition): string =>
      termEnd({ ...held, termYears: terms.get(held.editionId ?? '') ?? null }) ?? '';
    const ending = (await endingRecognitions(tx)).sort((one, other) => endOf(one).localeCompare(endOf(other)));
    const told = await tx.manager.query<{ id: string }[]>(
      `INSERT INTO title_told (province_code, recognition_id, ends_on, told_on)
       SELECT $1, id, ends_on, $4 FROM unnest($2::uuid[], $3::date[]) AS one(id, ends_on) ON CONFLICT DO NOTHING RETURNING recognition_id AS id`,
      [tx.province, ending.map(({ id }) => id), ending.map(endOf), tx.today],
    );
    const isNew = new Set(told.map(({ id }) => id));
    const news = ending.filter(({ id }) => isNew.has(id));
    const units: CommuneKey[] = [];
    for (const held of news) units.push(await unitToday(tx, held));
    const nameOf = await communeNames(tx, units);
    return news.map((held, index) => {
      const { name, office } = nameOf(units[index] ?? unitOf(held));
      return { commune: name, title: held.title, year: held.year, endsOn: endOf(held), office };
    });
  }
}

const unitOf = ({ period, communeCode: code }: Recognition): CommuneKey => ({ period, code });

/** The unit as it goes on today, whose office answers for it. */
async function unitToday(tx: Tx, held: Recognition): Promise<CommuneKey> {
  return (await laterSelves(tx, [unitOf(held)])).at(-1) ?? unitOf(held);
}
