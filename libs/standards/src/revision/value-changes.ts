import type { Criterion, Edition, Indicator, Parameter } from '@chuan-xa/scoring';
import { fullName, howWord, sayLawValue } from '@chuan-xa/wording';
import { canonicalText } from '../law/index.js';
import { lawValues } from './law-values.js';
import { nameOfPath } from './name-value.js';

/** What a value is said to be, how it is known, and where it is written. */
export interface SaidValue {
  text: string;
  /** "văn bản gốc"; null: it is no value of its own but how the standard is built. */
  how: string | null;
  citation: string | null;
}

/** One difference between two revisions. */
export interface ValueChange {
  path: string;
  name: string;
  /** Null: it was not there. */
  before: SaidValue | null;
  after: SaidValue | null;
}

interface Fact {
  name: string;
  said: SaidValue;
  /** What makes it another one. */
  text: string;
}

/** Every difference that a reader of the law would see, in the order of the newer revision; what is gone comes last. */
export function valueChanges(from: Edition | null, to: Edition): ValueChange[] {
  const before = from ? factsOf(from) : new Map<string, Fact>();
  const after = factsOf(to);
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((path) => before.get(path)?.text !== after.get(path)?.text)
    .map((path) => ({
      path,
      name: after.get(path)?.name ?? before.get(path)?.name ?? path,
      before: before.get(path)?.said ?? null,
      after: after.get(path)?.said ?? null,
    }));
}

function factsOf(edition: Edition): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const plain = (path: string, name: string, value: unknown, citation: string | null = null): void => {
    if (value === undefined) return;
    const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join('; ') : sayLawValue(value);
    facts.set(path, { name, text: canonicalText([value, citation]), said: { text, how: null, citation } });
  };
  plain('title', 'tên bộ tiêu chí', edition.title);
  plain('scoredBy', 'cách chấm', SCORED_BY[edition.scoredBy]);
  plain('disqualifiedBy', 'cách biết điểm liệt', DISQUALIFIED_BY[edition.disqualifiedBy]);
  plain('appliesTo', 'loại đơn vị áp dụng', edition.appliesTo);
  for (const { path, parameter } of lawValues(edition)) facts.set(path, ofValue(path, parameter));
  if (edition.refersTo) {
    const { edition: other, citation } = edition.refersTo;
    const said = { text: other, how: null, citation };
    facts.set('criteria', { name: 'tiêu chí lấy theo bộ khác', text: canonicalText(edition.criteria), said });
  } else for (const criterion of edition.criteria) describe(edition, criterion, plain);
  return facts;
}

type Plain = (path: string, name: string, value: unknown, citation?: string | null) => void;

function describe(edition: Edition, { id, name, citation, indicators }: Criterion, plain: Plain): void {
  plain(`criteria/${id}/name`, `tên tiêu chí ${id}`, name, citation);
  for (const indicator of indicators) {
    const path = `criteria/${id}/indicators/${indicator.id}`;
    const of = fullName(edition, indicator.id);
    plain(`${path}/title`, `tên chỉ tiêu ${indicator.id}`, indicator.title, indicator.citation);
    plain(`${path}/answeredBy`, `cách trả lời của ${of}`, ANSWERED_BY[indicator.answeredBy]);
    plain(`${path}/mayBeNotApplicable`, `có thể không áp dụng: ${of}`, indicator.mayBeNotApplicable);
    const direction = indicator.levelTable?.direction ?? indicator.bound?.direction;
    plain(`${path}/direction`, `chiều của ngưỡng: ${of}`, direction && DIRECTIONS[direction]);
  }
}

function ofValue(path: string, parameter: Parameter<unknown>): Fact {
  const value = parameter.how === 'unknown' ? null : parameter.value;
  return {
    name: nameOfPath(path),
    text: canonicalText(parameter),
    said: { text: sayLawValue(value), how: howWord(parameter.how), citation: parameter.citation ?? null },
  };
}

const SCORED_BY: Record<Edition['scoredBy'], string> = {
  criterion: 'chấm theo tiêu chí',
  indicator: 'chấm theo chỉ tiêu',
  threshold: 'theo ngưỡng',
};
const DISQUALIFIED_BY: Record<Edition['disqualifiedBy'], string> = {
  declared: 'người chấm khai',
  indicators: 'theo mức điểm liệt của chỉ tiêu',
};
const ANSWERED_BY: Record<Indicator['answeredBy'], string> = {
  points: 'cho điểm',
  value: 'số đo',
  met: 'đạt hoặc không',
};
const DIRECTIONS = { atLeast: 'không nhỏ hơn', atMost: 'không lớn hơn' };
