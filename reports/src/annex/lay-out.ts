import type { Criterion, Edition, Indicator, Parameter } from '@chuan-xa/scoring';
import { formatDate, formatDecimal } from '@chuan-xa/wording';
import { cleanText } from '../workbook-file/index.js';
import { AUTO, autoScoredBy } from './auto-scored-by.js';
import { GENERAL_FACTS, type GeneralFact } from './general-facts.js';
import { indicatorNames } from './indicator-names.js';
import { layOutLevels } from './lay-out-levels.js';
import { filled, plain, type LaidOut, type LaidRow } from './laid-out.js';
import { ownCells, rowSource, sourceCells } from './lay-out-source.js';
import { NO_END, NOT_APPLICABLE, SCORING, ANSWERS, DISQUALIFIED_BY, wordOf, YES_NO } from './words.js';

/** An edition (without its fingerprint) cell by cell as the form shows it: what the form cannot say apart is one. */
export function layOut(edition: Omit<Edition, 'sha256'>): LaidOut {
  const names = indicatorNames(edition.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return {
    general: GENERAL_FACTS.map((fact) => generalRow(edition, fact)),
    criteria: edition.criteria.map(criterionRow),
    indicators: edition.criteria.flatMap(({ indicators }) => indicators.map(indicatorRow)),
    ...layOutLevels(edition.criteria, names),
  };
}

function generalRow(edition: Omit<Edition, 'sha256'>, fact: GeneralFact): LaidRow {
  return {
    id: fact.key,
    what: fact.what,
    cells: filled({ key: fact.key, what: fact.what, ...factCells(edition, fact) }),
  };
}

function factCells(edition: Omit<Edition, 'sha256'>, { key }: GeneralFact): Record<string, string | undefined> {
  const { pass, inForce, zones, termYears, maxTotal, notApplicable } = edition;
  const parameter = <T>(of: Parameter<T> | null | undefined, say: (value: T) => string): Record<string, string> =>
    of ? { value: of.how === 'unknown' ? '' : say(of.value), ...sourceCells(of) } : {};
  switch (key) {
    case 'scoredBy':
      return {
        value: wordOf(SCORING, autoScoredBy(edition.criteria) === edition.scoredBy ? AUTO : statedScoring(edition)),
      };
    case 'disqualifiedBy':
      return { value: wordOf(DISQUALIFIED_BY, edition.disqualifiedBy) };
    case 'maxTotal':
      return parameter(maxTotal, plain);
    case 'pass.totalPercent':
      return parameter(pass?.totalPercent, plain);
    case 'pass.criterionPercent':
      return parameter(pass?.criterionPercent, plain);
    case 'pass.disqualifying':
      return parameter(pass?.disqualifying, (value) => wordOf(YES_NO, value ? 'true' : 'false'));
    case 'notApplicable':
      return parameter(notApplicable, (rule) => wordOf(NOT_APPLICABLE, rule));
    case 'termYears':
      return parameter(termYears, String);
    case 'inForce.from':
      return parameter(inForce.from, formatDate);
    case 'inForce.to':
      return inForce.to ? parameter(inForce.to, formatDate) : { value: NO_END };
    default: {
      const zone = zones?.[key.slice('zones.'.length) as '1' | '2' | '3'];
      return zone ? { value: cleanText(zone.text), citation: cleanText(zone.citation) } : {};
    }
  }
}

const statedScoring = ({ scoredBy }: Pick<Edition, 'scoredBy'>): 'criterion' | 'indicator' =>
  scoredBy === 'indicator' ? 'indicator' : 'criterion';

const known = (parameter: Parameter<string> | undefined): string | undefined =>
  parameter && parameter.how !== 'unknown' ? plain(parameter.value) : undefined;

function criterionRow({ id, name, citation, maxPoints }: Criterion): LaidRow {
  const row = { ...rowSource([maxPoints]), citation: cleanText(citation) };
  const { 'max:citation': own, 'max:note': note } = ownCells('max', maxPoints, row, false);
  return {
    id,
    what: `tiêu chí ${id}`,
    cells: filled({
      id,
      name: cleanText(name),
      max: known(maxPoints),
      ...row,
      'max:citation': own,
      'max:note': note,
    }),
  };
}

function indicatorRow(indicator: Indicator): LaidRow {
  const { id, title, citation, maxPoints, answeredBy, levels, disqualifiesUnder, mayBeNotApplicable } = indicator;
  const [criterion = '', number = ''] = id.split('.');
  const row = { ...rowSource([maxPoints, levels, disqualifiesUnder]), citation: cleanText(citation) };
  return {
    id,
    what: `chỉ tiêu ${id}`,
    cells: filled({
      criterion,
      number,
      title: cleanText(title),
      max: known(maxPoints),
      answeredBy: wordOf(ANSWERS, answeredBy),
      levels:
        levels && levels.how !== 'unknown'
          ? levels.value.map((one) => formatDecimal(plain(one))).join('; ')
          : undefined,
      under: known(disqualifiesUnder),
      notApplicable:
        mayBeNotApplicable === undefined ? undefined : wordOf(YES_NO, mayBeNotApplicable ? 'true' : 'false'),
      ...row,
      ...ownCells('max', maxPoints, row, false),
      ...ownCells('levels', levels, row, true),
      ...ownCells('under', disqualifiesUnder, row, true),
    }),
  };
}
