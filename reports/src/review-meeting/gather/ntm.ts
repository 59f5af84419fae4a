import type { MomentFinding } from '@chuan-xa/meetings';
import type { CommuneOn } from '@chuan-xa/places';
import type { Answer, Answers, Indicator, Verdict } from '@chuan-xa/scoring';
import {
  capitalise,
  formatDecimal,
  outcomeOfReview,
  sayReasons,
  sayWayBack,
  titleLongWord,
  titleWord,
} from '@chuan-xa/wording';
import type { IndicatorHead, MeasureCell, NtmRow, NtmTable } from '../report.js';
import { outcomeCell } from './detail.js';
import { communeCell, groupName, hasBegun, inParts, withOutcome, type TitleScene } from './scene.js';
import { summaryRows } from './summary.js';

/** Sheet 4, one title: the communes that hold it, pledged it, or have begun their sheet. */
export function ntmTable(scene: TitleScene, sharedNote: string | null): NtmTable {
  const { edition, title, communes, findings, pledged } = scene;
  const codes = [...communes.keys()].filter((code) => findings.has(code) || pledged.has(code) || hasBegun(scene, code));
  return {
    title: capitalise(titleLongWord(title)),
    shortTitle: titleWord(title),
    standard: edition.title,
    indicators: indicators(scene).map(indicatorHead),
    sharedNote,
    summary: summaryRows(scene),
    rows: inParts(codes, async (part) => {
      const counted = withOutcome(scene, part);
      const verdicts = await scene.readVerdicts(counted);
      const answers = await scene.readAnswers(counted);
      const views = await scene.readFindings(part);
      return part.map((code) =>
        ntmRow(scene, code, communes.get(code), views.get(code), verdicts.get(code), answers.get(code) ?? {}),
      );
    }),
  };
}

const indicators = ({ edition }: TitleScene): Indicator[] =>
  edition.criteria.flatMap((criterion) => criterion.indicators);

function indicatorHead({ id, title, bound }: Indicator): IndicatorHead {
  if (!bound) return { id, name: title, threshold: 'đạt', provisional: false };
  const sign = bound.direction === 'atLeast' ? ['≥', '>'] : ['≤', '<'];
  const strict = bound.inclusive.how !== 'unknown' && !bound.inclusive.value;
  const value =
    bound.value.how === 'unknown'
      ? 'chưa biết'
      : `${sign[strict ? 1 : 0] ?? ''} ${formatDecimal(bound.value.value)} ${bound.unit}`;
  const open = bound.inclusive.how === 'unknown' ? ' (đúng mức: chưa rõ)' : '';
  return {
    id,
    name: title,
    threshold: `${value}${open}`,
    provisional: bound.value.how !== 'act' || bound.inclusive.how !== 'act',
  };
}

function ntmRow(
  scene: TitleScene,
  code: string,
  commune: CommuneOn | undefined,
  view: MomentFinding | undefined,
  verdict: Verdict | undefined,
  answers: Answers,
): NtmRow {
  const failing = new Set(
    verdict?.reasons.flatMap((reason) => (reason.code === 'INDICATOR_BELOW' ? reason.indicator : [])),
  );
  const open = new Set(verdict?.reasons.flatMap((reason) => (reason.code === 'NOT_ANSWERED' ? reason.ids : [])));
  return {
    office: groupName(commune),
    commune: communeCell(commune, code),
    pledged: scene.pledged.has(code),
    year: view?.recognition.year ?? null,
    decision: view ? { number: view.recognition.decisionNumber, date: view.recognition.decisionDate } : null,
    termEnded: view?.termEnded ?? false,
    measures: indicators(scene).map(({ id, derivedFrom }) => {
      if (derivedFrom)
        return {
          value: null,
          text: !verdict || open.has(id) ? null : failing.has(id) ? 'Không đạt' : 'Đạt',
          failing: failing.has(id),
        };
      return { ...measure(answers[id]), failing: failing.has(id) };
    }),
    outcome: outcomeCell(verdict, scene),
    review: view ? { look: outcomeOfReview[view.outcome], word: capitalise(view.word), provisional: false } : null,
    reasons:
      verdict && verdict.reasons.length > 0
        ? sayReasons(verdict.reasons, scene.edition, 'short')
        : (view?.missing ?? null),
    wayBack: verdict && verdict.outcome !== 'met' ? sayWayBack(verdict.wayBack, scene.edition, verdict.reasons) : null,
    note: null,
  };
}

function measure(answer: Answer | undefined): Omit<MeasureCell, 'failing'> {
  if (!answer) return { value: null, text: null };
  if ('value' in answer) return { value: answer.value, text: null };
  if ('points' in answer) return { value: answer.points, text: null };
  if ('male' in answer)
    return { value: null, text: `Nam ${formatDecimal(answer.male)}; nữ ${formatDecimal(answer.female)}` };
  if ('met' in answer) return { value: null, text: answer.met ? 'Đạt' : 'Không đạt' };
  return { value: null, text: 'Không áp dụng' };
}
