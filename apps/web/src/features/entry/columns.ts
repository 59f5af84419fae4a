import {
  answerableIds,
  DISQUALIFIED,
  evaluate,
  type Criterion,
  type Edition,
  type Indicator,
  type Parameter,
} from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';

/** How a cell is answered: points, a measure, a measure of each sex, yes or no, or whether there is a điểm liệt. */
export type CellKind = 'points' | 'value' | 'bySex' | 'met' | 'declared';

/** A column of the grid: a criterion, an indicator, or the declaration of điểm liệt. */
export interface GridColumn {
  id: string;
  kind: CellKind;
  /** The criterion that it stands under; "" for the declaration. */
  criterion: string;
  /** "2", "7.35", "Điểm liệt" */
  short: string;
  /** "Nhân lực trạm y tế" */
  name: string;
  citation: string;
  /** "14"; null where it is not known or there is none. */
  max: string | null;
  /** Least points of a criterion, "7". */
  floor: string | null;
  /** What a measure has to reach, in words: "≥ 95 %". */
  asks: string | null;
  mayBeNotApplicable: boolean;
  /** Typed by nobody: derived by the server, or the sum of indicators that are folded away. */
  made: 'derived' | 'sum' | null;
}

const known = <T>(parameter: Parameter<T> | undefined): T | null =>
  parameter === undefined || parameter.how === 'unknown' ? null : parameter.value;

/** The floors of the criteria, as the engine has them for a sheet on which nothing is answered yet. */
function floorsOf(edition: Edition): Floors {
  const known = floorsKnown.get(edition);
  if (known !== undefined) return known;
  const empty = evaluate(edition, {});
  const floors = new Map(empty.ok ? empty.verdict.criteria.map(({ id, floor }) => [id, floor]) : []);
  floorsKnown.set(edition, floors);
  return floors;
}

type Floors = ReadonlyMap<string, string | null>;
/** They cost a verdict, and every sheet of a list asks for the same. */
const floorsKnown = new WeakMap<Edition, Floors>();

const signs = { atLeast: '≥', atMost: '≤' } as const;

function asked({ bound }: Indicator): string | null {
  const value = bound ? known(bound.value) : null;
  return bound === undefined || value === null
    ? null
    : `${signs[bound.direction]} ${formatDecimal(value)} ${bound.unit}`.trim();
}

function kindOf(edition: Edition, indicator: Indicator): CellKind {
  if (edition.scoredBy !== 'threshold') return indicator.answeredBy;
  if (indicator.bound === undefined) return 'met';
  return indicator.bound.bySex !== undefined && known(indicator.bound.bySex) !== false ? 'bySex' : 'value';
}

const ofIndicator = (edition: Edition, criterion: Criterion, indicator: Indicator): GridColumn => ({
  id: indicator.id,
  kind: kindOf(edition, indicator),
  criterion: criterion.id,
  short: indicator.id,
  name: indicator.title,
  citation: indicator.citation,
  max: known(indicator.maxPoints),
  floor: null,
  asks: asked(indicator),
  mayBeNotApplicable: indicator.mayBeNotApplicable === true,
  made: indicator.derivedFrom === undefined ? null : 'derived',
});

const ofCriterion = (criterion: Criterion, floor: string | null, isTyped: boolean): GridColumn => ({
  id: criterion.id,
  kind: 'points',
  criterion: criterion.id,
  short: criterion.id,
  name: criterion.name,
  citation: criterion.citation,
  max: known(criterion.maxPoints),
  floor,
  asks: null,
  mayBeNotApplicable: false,
  made: isTyped ? null : 'sum',
});

const DECLARATION: GridColumn = {
  id: DISQUALIFIED,
  kind: 'declared',
  criterion: '',
  short: 'Điểm liệt',
  name: 'Có chỉ tiêu điểm liệt hay không',
  citation: '',
  max: null,
  floor: null,
  asks: null,
  mayBeNotApplicable: false,
  made: null,
};

/** Whether the edition's criteria can be unfolded into indicators. */
export const hasIndicators = (edition: Edition): boolean => edition.scoredBy === 'indicator';

/** The columns of an edition's grid. `folded`: the criteria whose indicators are folded into one column. */
export function gridColumns(edition: Edition, folded: ReadonlySet<string> = new Set()): GridColumn[] {
  const typed = new Set(answerableIds(edition));
  const floors = floorsOf(edition);
  const items = edition.criteria.flatMap((criterion) => {
    const floor = floors.get(criterion.id) ?? null;
    if (edition.scoredBy === 'criterion') return [ofCriterion(criterion, floor, typed.has(criterion.id))];
    if (edition.scoredBy === 'indicator' && (folded.has(criterion.id) || criterion.indicators.length === 0))
      return [ofCriterion(criterion, floor, criterion.indicators.length === 0 && typed.has(criterion.id))];
    return criterion.indicators.map((indicator) => ofIndicator(edition, criterion, indicator));
  });
  const declares = edition.disqualifiedBy === 'declared' && edition.scoredBy !== 'threshold';
  return declares ? [...items, DECLARATION] : items;
}
