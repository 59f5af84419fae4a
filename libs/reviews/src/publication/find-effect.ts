import { refuse, type Tx } from '@chuan-xa/platform';
import { answerableIds, type Edition } from '@chuan-xa/scoring';
import { unreadActs, valueChanges, type DraftToPublish } from '@chuan-xa/standards';
import type { Effect, NamedRevision, ReviewEffect, SheetEffects } from './effect.js';
import { judgeBoth } from './judge-both.js';
import { openRounds, pinningRounds } from './pinning-rounds.js';
import { reviewEffects } from './review-effects.js';
import { sheetEffects } from './sheet-effects.js';

/** What publishing a draft would change; computed and not stored. Refused: PUBLICATION_NOT_SCORABLE. */
export async function findEffect(tx: Tx, toPublish: DraftToPublish): Promise<Effect> {
  const { draft, former } = toPublish;
  const pinning = await pinningRounds(tx, draft.id);
  const rounds = pinning.map((round) => ({ ...round, moves: round.open && round.revision === former?.revision }));
  const moving = rounds.filter(({ moves }) => moves).map(({ id }) => id);
  const scored = rounds.find(({ moves }) => moves);
  if (scored && answerableIds(draft).length === 0)
    throw refuse('PUBLICATION_NOT_SCORABLE', { revision: draft.revision, round: scored.name });
  return {
    from: former && named(former),
    to: named(draft),
    values: valueChanges(former, draft),
    rounds,
    ...(await judgementEffects(tx, { from: former, to: draft, moving })),
    withoutAct: await unreadActs(tx, toPublish),
  };
}

/** One revision in place of another. */
export interface Replacement {
  from: Edition | null;
  to: Edition;
  /** Ids of the open rounds that go over to it. */
  moving: readonly string[];
}

export async function judgementEffects(
  tx: Tx,
  replacement: Replacement,
): Promise<{ sheets: SheetEffects; reviews: ReviewEffect[] }> {
  const rounds = await roundsToJudge(tx, replacement);
  const both = await judgeBoth(tx, rounds, { edition: replacement.to, rounds: replacement.moving });
  return {
    sheets: await sheetEffects(tx, both),
    reviews: await reviewEffects(tx, rounds, both, replacement.to),
  };
}

/** Those that go over; every open one where the years of a recognition change, since 15.2 rests on them in any round. */
export async function roundsToJudge(tx: Tx, { from, to, moving }: Replacement): Promise<readonly string[]> {
  return yearsOf(from) === yearsOf(to) ? moving : openRounds(tx);
}

const yearsOf = (edition: Edition | null): number | null =>
  !edition || edition.termYears.how === 'unknown' ? null : edition.termYears.value;

const named = ({ revision, sha256 }: Edition): NamedRevision => ({ revision, sha256 });
