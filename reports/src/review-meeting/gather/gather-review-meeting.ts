import { readRound, type Round } from '@chuan-xa/assessments';
import { readHead } from '@chuan-xa/audit';
import { earlierSelves, keyText, Province } from '@chuan-xa/places';
import { refuse, type Tx } from '@chuan-xa/platform';
import { listPledges } from '@chuan-xa/recognitions';
import { provisionalNotes, sayProvisional } from '@chuan-xa/wording';
import { letterhead, momentOf } from '../../letterhead.js';
import { scopeOf } from '../../scope.js';
import type { ReviewMeetingReport } from '../report.js';
import { detailTable } from './detail.js';
import { flaggedRows } from './flagged.js';
import { formerUnitRows, missingRows } from './missing.js';
import { notesOf } from './notes.js';
import { hasBegun, ntmTable } from './ntm.js';
import { readTitleScenes, type TitleScene } from './scene.js';
import { summaryRows } from './summary.js';

/** Everything that the workbook of a round says, as of this transaction; its lists are read as they are written. */
export async function gatherReviewMeeting(tx: Tx, roundId: string): Promise<ReviewMeetingReport> {
  const round = await readRound(tx, roundId);
  const scenes = await readTitleScenes(tx, round);
  const health = scenes.find((scene) => scene.title === 'BTCQGYTX');
  if (!health) throw refuse('STANDARD_NOT_IN_ROUND', { standard: 'byt-1300-2023', round: round.name });
  const ntm = scenes.filter((scene) => scene !== health);
  const pledged = new Map<TitleScene, Set<string>>();
  for (const scene of ntm) pledged.set(scene, await pledgedCodes(tx, round, scene));
  const pledgedOf = (scene: TitleScene): Set<string> => pledged.get(scene) ?? new Set();
  const { name } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
  const { shared, others } = health.provisional;
  const sharedNote = sayProvisional(shared) || null;
  return {
    head: letterhead(name, tx.today),
    state: { kind: 'live', at: momentOf(tx.at), demo: round.illustrative },
    roundName: round.name,
    scope: await scopeOf(tx, round.period),
    year: round.year,
    unitsOn: round.unitsOn,
    cutOffYear: round.cutOffYear,
    grouping: [...health.review.communes.values()].some((commune) => commune.district !== null) ? 'district' : 'office',
    summary: summaryRows(health),
    sharedNote,
    flagged: flaggedRows(tx, health),
    detail: detailTable(tx, health, sharedNote),
    ntm: ntm.map((scene) => ntmTable(tx, scene, pledgedOf(scene), sayProvisional(scene.provisional.shared) || null)),
    missing: missingRows(tx, [
      { scene: health, asked: () => true },
      ...ntm.map((scene) => ({
        scene,
        asked: (code: string) =>
          pledgedOf(scene).has(code) ||
          hasBegun(scene, code) ||
          scene.review.findings.some(({ commune }) => commune.code === code),
      })),
    ]),
    formerUnits: formerUnitRows(tx, scenes),
    record: await readHead(tx),
    notes: notesOf(round, scenes, [
      ...provisionalNotes([...shared, ...others], health.edition),
      ...ntm.flatMap(({ provisional, edition }) =>
        provisionalNotes([...provisional.shared, ...provisional.others], edition),
      ),
    ]),
  };
}

/** Codes of the round's units that pledged the title for its year. */
async function pledgedCodes(tx: Tx, round: Round, { title, review }: TitleScene): Promise<Set<string>> {
  const { items } = await listPledges(tx, { title, year: round.year, page: 1, pageSize: 1_000_000 });
  const kept = new Set(
    items
      .filter((pledge) => pledge.droppedOn === null || pledge.droppedOn > review.day)
      .map((pledge) => keyText({ period: pledge.period, code: pledge.communeCode })),
  );
  const selves = await earlierSelves(
    tx,
    [...review.communes.values()].map(({ period, code }) => ({ period, code })),
  );
  return new Set(
    [...review.communes.values()]
      .filter((commune) => selves.get(keyText(commune))?.some((self) => kept.has(keyText(self))))
      .map(({ code }) => code),
  );
}
