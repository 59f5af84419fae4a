import type { Round } from '@chuan-xa/assessments';
import { keyText, type CommuneOn } from '@chuan-xa/places';
import { reachText, withinReach, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { Recognition, termYears } from '@chuan-xa/recognitions';
import { In } from 'typeorm';
import { CaseMove, ReviewCase } from '../case/review-case.entity.js';
import { readHistory, type HappenedTold } from './read-history.js';
import { readOwnSheets } from './read-own-sheets.js';
import { asParameters, readScene } from './scene.js';
import { tellRelatives, type RelativeTold } from './tell-relatives.js';
import { tellRounds, type RoundTold } from './tell-rounds.js';
import { tellTitles, type TitleTold } from './tell-titles.js';
import { readZoneEntries } from './zone-known.js';

/** Everything of one commune, as of a round. */
export interface Story {
  round: Round;
  commune: CommuneOn;
  titles: TitleTold[];
  /** The latest round first. */
  rounds: RoundTold[];
  /** The latest opened first, each with its moves in their order. */
  cases: { found: ReviewCase; moves: CaseMove[] }[];
  /** The newest first, at most 100. */
  history: HappenedTold[];
  predecessors: RelativeTold[];
  successors: RelativeTold[];
}

/**
 * Reads a commune's story. The number of statements does not depend on how much there is to tell.
 * Refuses: ROUND_NOT_FOUND, COMMUNE_NOT_IN_ROUND (which a commune out of reach is, too).
 */
export async function readStory(tx: Tx, roundId: string, code: string): Promise<Story> {
  const scene = await readScene(tx, roundId, code);
  const { kin } = scene;
  const units = [...kin.selves, ...[...kin.predecessors, ...kin.successors].flatMap(({ selves }) => selves)];
  const recognitions = await ofUnits(tx, Recognition, units);
  const sheets = await readOwnSheets(tx, kin.selves);
  const cases = await ofUnits(tx, ReviewCase, kin.selves);
  const moves = await tx.manager.find(CaseMove, {
    where: { province: tx.province, caseId: In(cases.map(({ id }) => id)) },
    order: { number: 'ASC' },
  });
  const selves = new Set(kin.selves.map(keyText));
  const own = recognitions.filter((one) => selves.has(keyText({ period: one.period, code: one.communeCode })));
  return {
    round: scene.round,
    commune: scene.commune,
    titles: tellTitles(scene, { recognitions: own, sheets, cases, terms: await termYears(tx) }),
    rounds: tellRounds(scene, sheets, await readZoneEntries(tx, kin.selves)),
    cases: cases
      .sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime())
      .map((found) => ({ found, moves: moves.filter(({ caseId }) => caseId === found.id) })),
    history: await readHistory(tx, kin.selves, sheets),
    ...(await tellRelatives(tx, scene, recognitions)),
  };
}

/** The rows of units, as far as the actor reaches. */
const ofUnits = <Row extends Recognition | ReviewCase>(
  tx: Tx,
  entity: new () => Row,
  units: CommuneKey[],
): Promise<Row[]> => {
  const [periods, codes] = asParameters(units);
  return tx.manager
    .createQueryBuilder(entity, 't')
    .where('t.province = :province', { province: tx.province })
    .andWhere('(t.period, t.commune_code) IN (SELECT * FROM unnest(:periods::smallint[], :codes::bpchar[]))', {
      periods,
      codes,
    })
    .andWhere(withinReach('t', ':province', ':reach'), { reach: reachText(tx.actor) })
    .getMany();
};
