import { readVerdicts } from '@chuan-xa/assessments';
import { EditRecognition, type Recognition } from '@chuan-xa/recognitions';
import { moveCase, openCaseOf, readReview, type CaseEdit, type Review, type ReviewCase } from '@chuan-xa/reviews';
import type { Title } from '@chuan-xa/standards';
import { clerkOf, planner } from './actors.js';
import { factsFor } from './case-texts.js';
import { decisionNumber } from './invented.js';
import { officeOf } from './office-of.js';
import type { Stage } from './stage.js';

/** How far a case came; `none`: nobody has opened one yet. */
type Course = 'none' | 'open' | 'planAgreed' | 'withdrawalProposed' | 'withdrawn' | 'reportedToNtmOffice';

/** When a case is opened, planned, and brought to its end. */
interface CaseMoments {
  opened: string;
  planned: string;
  proposed: string;
  ended: string;
}

export const AFTER_MEETING_2023: CaseMoments = {
  opened: '2023-11-03T03:00:00Z',
  planned: '2023-11-16T07:00:00Z',
  proposed: '2023-12-05T08:00:00Z',
  ended: '2023-12-28T09:00:00Z',
};
export const IN_2026: CaseMoments = {
  opened: '2026-04-02T03:00:00Z',
  planned: '2026-04-09T07:00:00Z',
  proposed: '2026-04-15T08:00:00Z',
  ended: '2026-04-20T09:00:00Z',
};

/** What becomes of the flagged communes of a title, one after another, over and over. */
export const COURSES: Record<Title, Course[]> = {
  BTCQGYTX: [
    'planAgreed',
    'open',
    'planAgreed',
    'none',
    'withdrawalProposed',
    'planAgreed',
    'none',
    'open',
    'planAgreed',
    'none',
    'withdrawn',
    'planAgreed',
    'open',
    'none',
    'planAgreed',
    'withdrawalProposed',
  ],
  ntm: ['reportedToNtmOffice', 'planAgreed', 'none', 'open'],
  'ntm-advanced': ['planAgreed', 'reportedToNtmOffice'],
  'ntm-model': ['open'],
};

type Flagged = Review['findings'][number];

/** Opens and moves the cases of a round's flagged communes. At most one is withdrawn; that ends its recognition too. */
export async function followCases(
  stage: Stage,
  roundId: string,
  title: Title,
  moments: CaseMoments,
  courses: Course[] = COURSES[title],
): Promise<void> {
  const review = await readReview(stage.as(planner, moments.opened), roundId, title);
  const flagged = review.findings.filter(({ outcome }) => outcome === 'noLongerMeets');
  let withdrawn = false;
  for (const [index, finding] of flagged.entries()) {
    const wished = courses[index % courses.length] ?? 'none';
    const course: Course = wished === 'withdrawn' && withdrawn ? 'none' : wished;
    withdrawn ||= course === 'withdrawn';
    await follow(stage, review, finding, course, moments);
  }
}

async function follow(
  stage: Stage,
  review: Review,
  finding: Flagged,
  course: Course,
  moments: CaseMoments,
): Promise<void> {
  if (course === 'none') return;
  const opened = await openFor(stage, review, finding, moments.opened);
  const move = (moment: string, edit: CaseEdit): Promise<ReviewCase> =>
    moveCase(stage.as(planner, moment), opened.id, edit);
  if (course === 'open') return;
  await move(moments.planned, { to: 'planAgreed', note: 'Thống nhất tại cuộc họp rà soát' });
  if (course === 'reportedToNtmOffice')
    await move(moments.proposed, { to: 'reportedToNtmOffice', note: 'Đã gửi văn bản báo cáo (minh họa)' });
  if (course !== 'withdrawalProposed' && course !== 'withdrawn') return;
  await move(moments.proposed, { to: 'withdrawalProposed', note: 'Khoảng cách đến chuẩn quá xa, công nhận đã cũ' });
  if (course !== 'withdrawn') return;
  const number = decisionNumber(93);
  await move(moments.ended, { to: 'withdrawn', decision: `${number} ngày 28/12/2023` });
  await withdraw(stage, finding.recognition.recognition, number, moments.ended);
}

/** The health centre writes the facts. */
async function openFor(stage: Stage, review: Review, { commune }: Flagged, moment: string): Promise<ReviewCase> {
  const unit = review.communes.get(commune.code);
  const sheetId = review.sheets.get(commune.code)?.id;
  if (!unit || sheetId === undefined) throw new Error(`The review flags ${commune.code}, which has no sheet`);
  const tx = stage.as(clerkOf(officeOf(unit)), moment);
  const reasons = (await readVerdicts(tx, [sheetId])).get(sheetId)?.reasons ?? [];
  return openCaseOf(tx, review, { commune: commune.code, ...factsFor(reasons, review.round.year) });
}

async function withdraw(
  stage: Stage,
  recognition: Recognition,
  withdrawalNumber: string,
  moment: string,
): Promise<void> {
  const edit = new EditRecognition(stage.transactions(moment), stage.changes);
  await edit.run(planner, recognition.id, {
    withdrawnOn: moment.slice(0, 10),
    withdrawalNumber,
    why: 'Thu hồi theo hồ sơ rà soát (minh họa)',
  });
}

/** Cases opened on the district's scores, before the appraisal. */
export async function openEarly(
  stage: Stage,
  roundId: string,
  communes: string[],
  moment: string,
): Promise<ReviewCase[]> {
  const review = await readReview(stage.as(planner, moment), roundId, 'BTCQGYTX');
  const cases: ReviewCase[] = [];
  for (const finding of review.findings.filter(({ commune }) => communes.includes(commune.code)))
    cases.push(await openFor(stage, review, finding, moment));
  return cases;
}

/** Closes cases as restored: the appraised scores make the verdict met. */
export async function restore(stage: Stage, cases: ReviewCase[], moment: string): Promise<void> {
  for (const { id } of cases) {
    await moveCase(stage.as(planner, moment), id, { to: 'planAgreed', note: 'Thống nhất trước khi thẩm định' });
    await moveCase(stage.as(planner, moment), id, { to: 'restored', note: 'Thẩm định lại: tiêu chí 3 đạt điểm sàn' });
  }
}
