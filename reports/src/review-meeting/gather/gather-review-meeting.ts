import { readRound } from '@chuan-xa/assessments';
import { readHead } from '@chuan-xa/audit';
import type { Figure } from '@chuan-xa/charts';
import { type MomentStatement, type SnapshotRead, type StatementText } from '@chuan-xa/meetings';
import { dayOf, refuse, type Tx } from '@chuan-xa/platform';
import { provisionalNotes, sayProvisional } from '@chuan-xa/wording';
import { headOf, inForce, provinceName, readLetterhead, type Letterhead } from '../../letterhead/index.js';
import { momentOf } from '../../moment-of.js';
import { scopeOf } from '../../scope.js';
import type { DataState } from '../../official-form/head.js';
import type { RecordHead, ReviewMeetingReport } from '../report.js';
import { detailTable } from './detail.js';
import { flaggedRows } from './flagged.js';
import { frozenScenes } from './frozen-scenes.js';
import { liveScenes } from './live-scenes.js';
import { formerUnitRows, missingRows } from './missing.js';
import { notesOf } from './notes.js';
import { ntmTable } from './ntm.js';
import { hasBegun, type RoundFacts, type TitleScene } from './scene.js';
import { summaryRows } from './summary.js';

/** Everything that the workbook of a round says, as of this transaction; its lists are read as they are written. */
export async function gatherReviewMeeting(tx: Tx, roundId: string): Promise<ReviewMeetingReport> {
  const round = await readRound(tx, roundId);
  return gather({
    ...{ round, province: await provinceName(tx), today: tx.today },
    letterhead: (await readLetterhead(tx)).content,
    state: { kind: 'live', at: momentOf(tx.at), demo: round.illustrative },
    scope: await scopeOf(tx, round.period),
    record: await readHead(tx),
    scenes: await liveScenes(tx, round),
    ...{ figures: [], statements: [], summary: null },
  });
}

/** The workbook of what was frozen; nothing is read. @param letterhead the office's own; null: of the province's name */
export function reportOf(
  { moment, figures }: Pick<SnapshotRead, 'moment' | 'figures'>,
  letterhead: Letterhead | null = null,
): ReviewMeetingReport {
  const { round } = moment;
  const at = new Date(round.at);
  return gather({
    ...{ round, province: round.province, letterhead, today: dayOf(at), scope: null },
    state: { kind: 'frozen', at: momentOf(at), demo: round.illustrative },
    record: { ...round.record, at: round.record.at === null ? null : new Date(round.record.at) },
    scenes: frozenScenes(moment),
    ...{ figures, statements: moment.statements, summary: moment.summary },
  });
}

/** What a report is made of, live or frozen. */
interface Ground {
  round: RoundFacts;
  province: string;
  letterhead: Letterhead | null;
  today: string;
  state: DataState;
  scope: string | null;
  record: RecordHead;
  scenes: TitleScene[];
  figures: Figure[];
  statements: MomentStatement[];
  summary: StatementText | null;
}

function gather({
  round,
  province,
  letterhead,
  today,
  state,
  scope,
  record,
  scenes,
  ...frozen
}: Ground): ReviewMeetingReport {
  const health = scenes.find((scene) => scene.title === 'BTCQGYTX');
  if (!health) throw refuse('STANDARD_NOT_IN_ROUND', { standard: 'byt-1300-2023', round: round.name });
  const ntm = scenes.filter((scene) => scene !== health);
  const { shared, others } = health.provisional;
  const sharedNote = sayProvisional(shared) || null;
  return {
    head: headOf(inForce(letterhead, province), 'workbook', today),
    ...{ state, scope, record, figures: frozen.figures },
    ...{ statements: frozen.statements, statementSummary: frozen.summary },
    roundName: round.name,
    year: round.year,
    unitsOn: round.unitsOn,
    cutOffYear: round.cutOffYear,
    grouping: [...health.communes.values()].some((commune) => commune.district !== null) ? 'district' : 'office',
    summary: summaryRows(health),
    sharedNote,
    flagged: flaggedRows(health),
    detail: detailTable(health, sharedNote),
    ntm: ntm.map((scene) => ntmTable(scene, sayProvisional(scene.provisional.shared) || null)),
    missing: missingRows([
      { scene: health, asked: () => true },
      ...ntm.map((scene) => ({
        scene,
        asked: (code: string) => scene.pledged.has(code) || hasBegun(scene, code) || scene.findings.has(code),
      })),
    ]),
    formerUnits: formerUnitRows(scenes),
    notes: notesOf(round, scenes, [
      ...provisionalNotes([...shared, ...others], health.edition),
      ...ntm.flatMap(({ provisional, edition }) =>
        provisionalNotes([...provisional.shared, ...provisional.others], edition),
      ),
    ]),
  };
}
