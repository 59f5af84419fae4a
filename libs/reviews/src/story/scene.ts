import { readRound, RoundStandard, type Round } from '@chuan-xa/assessments';
import {
  communesNamed,
  periods,
  reachedUnits,
  successions,
  zonesInForce,
  type CommuneOn,
  type ReachedUnits,
} from '@chuan-xa/places';
import { refuse, type CommuneKey, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { revisionOf, standardsList } from '@chuan-xa/standards';
import { reviewDay } from '../review/read-review.js';
import { kinOf, type Kin } from './kin.js';

/** Whose story it is, as of which round, and the law that its parts are judged by. */
export interface Scene {
  round: Round;
  /** The day of the round's review. */
  day: string;
  /** With the zone of that day. */
  commune: CommuneOn;
  kin: Kin;
  reached: ReachedUnits;
  /** The edition at the revision that a round pins; null where it pins none. */
  pinned: (roundId: string, edition: string) => Edition | null;
  /** The revision published last; null where none is. */
  latest: (edition: string) => Edition | null;
}

/** Reads it. A commune that the actor does not reach is refused like one that is not there: COMMUNE_NOT_IN_ROUND. */
export async function readScene(tx: Tx, roundId: string, code: string): Promise<Scene> {
  const round = await readRound(tx, roundId);
  const day = reviewDay(round, tx.today);
  const reached = await reachedUnits(tx);
  const [commune] = await communesNamed(tx, [code], round.unitsOn);
  const zones = await zonesInForce(tx, round.period, day, [code]);
  if (!commune || !reached.sees(commune)) throw refuse('COMMUNE_NOT_IN_ROUND', { commune: code, round: round.name });
  const all = (await periods(tx)).map(({ period }) => period);
  return {
    ...{ round, day, reached },
    commune: { ...commune, zone: zones.get(code) ?? null },
    kin: kinOf(await successions(tx), commune, all),
    ...(await readLaw(tx)),
  };
}

/** As many statements as there are standards in force and revisions pinned, whichever commune is asked for. */
async function readLaw(tx: Tx): Promise<Pick<Scene, 'pinned' | 'latest'>> {
  const latest = new Map<string, Edition>();
  for (const { edition, revisions } of await standardsList(tx))
    if (revisions.some(({ status }) => status === 'published')) latest.set(edition.id, edition);
  const pins = await tx.manager.findBy(RoundStandard, { province: tx.province });
  const revisions = new Map([...latest.values()].map((edition) => [`${edition.id} ${edition.revision}`, edition]));
  for (const { editionId, revision } of pins) {
    const name = `${editionId} ${revision}`;
    if (!revisions.has(name)) revisions.set(name, await revisionOf(tx, editionId, revision));
  }
  const pinOf = new Map(pins.map((pin) => [`${pin.roundId} ${pin.editionId}`, `${pin.editionId} ${pin.revision}`]));
  return {
    pinned: (roundId, edition) => revisions.get(pinOf.get(`${roundId} ${edition}`) ?? '') ?? null,
    latest: (edition) => latest.get(edition) ?? null,
  };
}

/**
 * Units as two parameters of `unnest($n::smallint[], $m::bpchar[])`. Not text: beside a text the column, which is a char(5), would be taken as one too,
 * and no index of it leads there.
 */
export const asParameters = (units: CommuneKey[]): [number[], string[]] => [
  units.map(({ period }) => period),
  units.map(({ code }) => code),
];
