import { COLUMN_FIELDS, readColumnFields } from './map-columns.js';
import { COMMON_FIELDS, readCommon } from './map-common.js';
import {
  ANSWER_KINDS,
  SCORE_COLUMNS,
  type AnswerColumn,
  type AssessmentsMap,
  type DisqualifiedColumn,
  type ScoreColumn,
} from './sheet-map.js';
import type { YamlPlace } from './yaml-place.js';

const FIELDS = [
  ...COMMON_FIELDS,
  'edition',
  'scores',
  'answers',
  'blankWords',
  'notApplicableWords',
  'disqualified',
] as const;
const ANSWER_FIELDS = [...COLUMN_FIELDS, 'id', 'scores', 'answer', 'blank', 'notApplicable', 'yes', 'no'] as const;
const YES = ['có', 'đạt'];
const NO = ['không', 'không đạt', 'chưa đạt'];
const ID = /^\d{1,2}(\.\d{1,3})?$/;

interface Defaults {
  scores: ScoreColumn | null;
  blank: string[];
  notApplicable: string[];
}

const scoresOf = (
  place: YamlPlace,
  scores: YamlPlace | undefined,
  otherwise: ScoreColumn | null,
): ScoreColumn | null => {
  if (scores) return scores.choice(SCORE_COLUMNS);
  return otherwise ?? place.missing('scores');
};

const readAnswer = (place: YamlPlace, defaults: Defaults): AnswerColumn | null => {
  const fields = place.fields(ANSWER_FIELDS);
  const column = readColumnFields(place, fields);
  const given = fields.id ? fields.id.text() : place.missing('id');
  if (fields.id && given !== null && !ID.test(given)) fields.id.wrong('mã tiêu chí hoặc chỉ tiêu như "7" hoặc "7.35"');
  const scores = scoresOf(place, fields.scores, defaults.scores);
  const answer = fields.answer ? fields.answer.choice(ANSWER_KINDS) : 'points';
  if (!column || !scores || !answer || given === null || !ID.test(given)) return null;
  return {
    column,
    id: given,
    scores,
    answer,
    blank: fields.blank?.texts() ?? defaults.blank,
    notApplicable: fields.notApplicable?.texts() ?? defaults.notApplicable,
    yes: fields.yes?.texts() ?? YES,
    no: fields.no?.texts() ?? NO,
  };
};

const readDisqualified = (place: YamlPlace, defaults: Defaults): DisqualifiedColumn | null => {
  const fields = place.fields([...COLUMN_FIELDS, 'scores', 'yes', 'no', 'blank']);
  const column = readColumnFields(place, fields);
  const scores = scoresOf(place, fields.scores, defaults.scores);
  const blank = fields.blank ? fields.blank.choice(['undeclared', 'no']) : 'undeclared';
  if (!column || !scores || !blank) return null;
  return { column, scores, yes: fields.yes?.texts() ?? ['có', 'x'], no: fields.no?.texts() ?? ['không'], blank };
};

const criterionOf = (id: string): string => id.split('.')[0] ?? id;

/** One answer from two columns would leave it to chance which counts. Male and female make one answer together. */
const refuseTwice = (answers: readonly AnswerColumn[], places: ReadonlyMap<AnswerColumn, YamlPlace>): void => {
  answers.forEach((answer, index) => {
    const clash = answers.slice(0, index).find((earlier) => {
      if (earlier.scores !== answer.scores || criterionOf(earlier.id) !== criterionOf(answer.id)) return false;
      if (earlier.id !== answer.id) return !earlier.id.includes('.') || !answer.id.includes('.');
      return new Set([earlier.answer, answer.answer, 'male', 'female']).size > 2 || earlier.answer === answer.answer;
    });
    if (clash) places.get(answer)?.fault('MAP_ANSWER_TWICE', answer.id, { key: answer.column.path, id: clash.id });
  });
};

/** Which column of a sheet answers which criterion or indicator. Null when what is missing leaves no map at all. */
export const readAssessmentsMap = (root: YamlPlace): AssessmentsMap | null => {
  const fields = root.fields(FIELDS);
  const common = readCommon(root, fields);
  const edition = fields.edition ? fields.edition.text('mã bộ tiêu chí, ví dụ byt-1300-2023') : root.missing('edition');
  const defaults: Defaults = {
    scores: fields.scores?.choice(SCORE_COLUMNS) ?? null,
    blank: fields.blankWords?.texts() ?? [],
    notApplicable: fields.notApplicableWords?.texts() ?? [],
  };
  if (!fields.answers) root.missing('answers');
  const places = new Map<AnswerColumn, YamlPlace>();
  const answers = (fields.answers?.items() ?? []).flatMap((place) => {
    const answer = readAnswer(place, defaults);
    if (answer) places.set(answer, place);
    return answer ?? [];
  });
  refuseTwice(answers, places);
  const disqualified = fields.disqualified ? readDisqualified(fields.disqualified, defaults) : null;
  return edition === null ? null : { kind: 'assessments', ...common, edition, answers, disqualified };
};
