import { answerableIds, type Edition, type Parameter } from '@chuan-xa/scoring';
import type { KnownCommune, Lookups } from '../lookups.js';
import type { ScoreColumn } from '../sheet-map.js';

/** A criterion or an indicator that a column may hold. */
export interface KnownItem {
  /** "7" or "7.35". */
  id: string;
  name: string;
  /** A decimal string; null where the law's value is unknown or there is none. */
  max: string | null;
  answer: 'points' | 'value' | 'met';
  /** Answered for men and women apart. */
  bySex: boolean;
}

export interface KnownStandard {
  /** The edition's id: `byt-1300-2023`. */
  id: string;
  /** `1300/QĐ-BYT`, as a title block names it. */
  act: string;
  items: KnownItem[];
}

/** What is known outside the file while its map is proposed. */
export interface Known extends Lookups {
  /** Every unit of the period. */
  communes: readonly KnownCommune[];
  /** Of the round, or all that there are. */
  standards: readonly KnownStandard[];
  /** Which one is meant where the file does not tell. */
  defaultStandard: string | null;
  /** Whose scores they are where the file does not tell. */
  defaultColumn: ScoreColumn;
}

const known = <T>(parameter: Parameter<T> | undefined): T | null =>
  parameter && parameter.how !== 'unknown' ? parameter.value : null;

/** What an edition lets a sheet answer: its criteria, or its indicators and with them the criteria as a whole. */
export function standardKnown(edition: Edition): KnownStandard {
  const ids = new Set(answerableIds(edition));
  const items = edition.criteria.flatMap((criterion): KnownItem[] => {
    const { id, name } = criterion;
    const whole: KnownItem = { id, name, max: known(criterion.maxPoints), answer: 'points', bySex: false };
    const parts = criterion.indicators
      // What is derived is refused when it is written.
      .filter((one) => ids.has(one.id) && one.derivedFrom === undefined)
      .map((one): KnownItem => ({
        id: one.id,
        name: one.title,
        max: known(one.maxPoints),
        answer: edition.scoredBy === 'threshold' ? (one.bound ? 'value' : 'met') : one.answeredBy,
        bySex: (one.bound?.bySex && known(one.bound.bySex)) === true,
      }));
    return edition.scoredBy === 'threshold' ? parts : [whole, ...parts];
  });
  return { id: edition.id, act: edition.act.number, items };
}
