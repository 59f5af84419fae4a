import { SCORE_COLUMNS, type AssessmentView, type CellValue, type ScoreColumn } from '@chuan-xa/assessments';
import {
  decimalOf,
  evaluate,
  hundredthsOf,
  type Answers,
  type Criterion,
  type Edition,
  type Indicator,
  type Parameter,
  type Verdict,
  type Zone,
} from '@chuan-xa/scoring';
import { boundWords, formatDecimal } from '@chuan-xa/wording';
import type { ItemRow } from './sheet-paper.js';

type Columns<T> = Record<ScoreColumn, T>;

/** The same of each column. */
export const perColumn = <T>(of: (column: ScoreColumn) => T): Columns<T> => ({
  self: of('self'),
  district: of('district'),
  appraised: of('appraised'),
});

/** What each column holds under an id. */
export const scoresOf = (cells: AssessmentView['cells'], id: string): Columns<CellValue> =>
  perColumn((column) => cells.find((cell) => cell.id === id && cell.column === column)?.value ?? null);

/** A value of the law that is known. */
export const known = (parameter: Parameter<string> | null | undefined): string | null =>
  parameter && parameter.how !== 'unknown' ? parameter.value : null;

/** So many per cent of a maximum, rounded up to the hundredth. */
export const share = (max: string | null, percent: string | null): string | null =>
  max === null || percent === null ? null : decimalOf(Math.ceil((hundredthsOf(max) * hundredthsOf(percent)) / 10_000));

/** What each criterion comes to in each column; asked where indicators are scored. */
const criterionSums = (edition: Edition, cells: AssessmentView['cells'], zone: Zone | null) =>
  perColumn((column) => {
    const answers: Answers = {};
    for (const { id, column: of, value } of cells)
      if (of === column && value && !('text' in value) && !('declared' in value)) answers[id] = value;
    const judged = evaluate(edition, answers, { zone });
    return new Map(judged.ok ? judged.verdict.criteria.map(({ id, points }) => [id, points]) : []);
  });

/** Of a line that is no sum. */
export const NO_SUMS = perColumn(() => null);

/** The lines of the paper, in the order of the standard. */
export const itemRows = (
  edition: Edition,
  cells: AssessmentView['cells'],
  verdict: Verdict | null,
  zone: Zone | null,
): ItemRow[] => {
  const byIndicator = edition.scoredBy === 'indicator';
  const sums = byIndicator ? criterionSums(edition, cells, zone) : null;
  const low = lowItems(verdict);
  const counted = (scores: Columns<CellValue>): ScoreColumn | null =>
    SCORE_COLUMNS.toReversed().find((column) => column !== 'self' && scores[column] !== null) ?? null;
  const answered = (item: Criterion | Indicator, name: string, floor: string | null): ItemRow => {
    const scores = scoresOf(cells, item.id);
    return {
      ...{ id: item.id, name, kind: 'answered', floor, scores, sums: NO_SUMS },
      max: known(item.maxPoints),
      asked: 'bound' in item || edition.scoredBy === 'threshold' ? boundWords(edition, item.id) : null,
      failing: low.has(item.id) ? counted(scores) : null,
      note: low.get(item.id) ?? null,
    };
  };
  return edition.criteria.flatMap((criterion): ItemRow[] => {
    const floor = share(known(criterion.maxPoints), known(edition.pass?.criterionPercent));
    if (edition.scoredBy === 'threshold')
      return criterion.indicators.map((one) => derived(answered(one, one.title, null), one, verdict));
    if (!byIndicator || criterion.indicators.length === 0) return [answered(criterion, criterion.name, floor)];
    return [
      {
        ...answered(criterion, criterion.name, floor),
        kind: 'gathered',
        sums: perColumn((column) => sums?.[column].get(criterion.id) ?? null),
      },
      ...criterion.indicators.map((one) => answered(one, withLevels(one, zone), null)),
    ];
  });
};

/** Why an item fails, shortly, by id. */
const lowItems = (verdict: Verdict | null): Map<string, string> =>
  new Map(
    (verdict?.reasons ?? []).flatMap((reason): [string, string][] => {
      if (reason.code === 'CRITERION_BELOW')
        return [[reason.criterion, `Dưới điểm sàn, thiếu ${formatDecimal(reason.short)}`]];
      if (reason.code === 'INDICATOR_BELOW') return [[reason.indicator, 'Chưa đạt yêu cầu']];
      return reason.code === 'DISQUALIFIED' && reason.indicator ? [[reason.indicator, 'Điểm liệt']] : [];
    }),
  );

/** Nobody answers what follows from the title or the result of BTCQGYTX: it is said in the note. */
const derived = (row: ItemRow, { id, derivedFrom }: Indicator, verdict: Verdict | null): ItemRow => {
  if (!derivedFrom) return row;
  const isOpen = verdict?.reasons.some((reason) => reason.code === 'NOT_ANSWERED' && reason.ids.includes(id)) ?? true;
  const result = isOpen ? '' : `: ${row.note === null ? 'đạt' : 'không đạt'}`;
  return { ...row, failing: null, note: `Theo danh hiệu, kết quả BTCQGYTX${result}` };
};

/** The points that may be given, or what earns them, behind an indicator's title: whoever fills the paper in by hand needs them. */
const withLevels = ({ title, levels, levelTable }: Indicator, zone: Zone | null): string => {
  if (levels && levels.how !== 'unknown') return `${title} (mức điểm: ${levels.value.map(formatDecimal).join('; ')})`;
  if (!levelTable) return title;
  const rows = 'how' in levelTable.rows ? levelTable.rows : zone ? levelTable.rows[zone] : null;
  if (!rows || rows.how === 'unknown') return title;
  const sign = levelTable.direction === 'atLeast' ? '≥' : '≤';
  const said = rows.value.map(({ bound, points }) => `${sign} ${formatDecimal(bound)}: ${formatDecimal(points)} điểm`);
  return `${title} (${said.join('; ')})`;
};
