import { communesOn, earlierSelves, keyText, reachedUnits } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { listRecognitions } from './list-register.js';
import type { Recognition } from './recognition.entity.js';
import { isInTerm, termEnd } from './term.js';
import { termYears } from './term-years.js';

const ALL = 1_000_000;
const SOON = 90;

/**
 * The recognitions of communes of today whose term ends within 90 days. Of each commune and title the latest recognition counts: one that
 * was renewed does not end. What a unit was given that no longer exists is not among them: its standing is not known.
 */
export async function endingRecognitions(tx: Tx): Promise<Recognition[]> {
  const reached = await reachedUnits(tx);
  const communes = (await communesOn(tx, tx.today)).filter(reached.sees);
  const selves = await earlierSelves(
    tx,
    communes.map(({ period, code }) => ({ period, code })),
  );
  const holders = new Map([...selves].flatMap(([now, units]) => units.map((unit) => [keyText(unit), now] as const)));
  const terms = await termYears(tx);
  const until = dayAfter(tx.today, SOON);
  const { items } = await listRecognitions(tx, { page: 1, pageSize: ALL });
  const standing = items
    .map((held) => ({ ...held, termYears: terms.get(held.editionId ?? '') ?? null }))
    .filter((held) => isInTerm(held, tx.today));
  const latest = new Map<string, (typeof standing)[number]>();
  for (const held of standing) {
    const now = holders.get(keyText({ period: held.period, code: held.communeCode }));
    if (now === undefined) continue;
    const name = `${now} ${held.title}`;
    const known = latest.get(name);
    if (!known || isLater(held, known)) latest.set(name, held);
  }
  return [...latest.values()].filter((held) => (termEnd(held) ?? '9999') <= until);
}

const isLater = (a: Pick<Recognition, 'year' | 'decisionDate'>, b: typeof a): boolean =>
  a.year > b.year || (a.year === b.year && a.decisionDate > b.decisionDate);

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
